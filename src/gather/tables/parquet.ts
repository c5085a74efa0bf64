import type { FileHandle } from 'node:fs/promises';
import type { ColumnMetaData, FileMetaData } from 'hyparquet';
import { ConfigurationError, messageOf } from '../../support/errors.ts';
import { formatBytes, inside, openRegular } from '../../support/files.ts';
import { batchRows, type RawBatch, type TablePart } from './batch.ts';
import { type Codec, type CodecName, codecNames, isCodecName, loadCodecs } from './parquet-codecs.ts';
import { type ColumnReader, columnReader } from './parquet-column.ts';
import { type Chunk, type ReadHeader, readPages, type Shared } from './parquet-pages.ts';
import { type ColumnPlan, planColumns } from './parquet-schema.ts';

const largestMetadata = 256 * 1024 * 1024;
const next = 'write the file again, and check that it was copied whole';

interface Layout {
  readonly rows: number;
  readonly columns: readonly ColumnPlan[];
  readonly chunks: readonly (readonly (Omit<Chunk, 'codec'> & { readonly codec: CodecName })[])[];
  readonly batchRows: number;
}

/**
 * Opens a Parquet file below `root`. Columns of structs are flattened to `a.b`; times of day are text. Throws `ConfigurationError` where the file is no Parquet, is
 * damaged or encrypted, or holds what a table's cell cannot: lists, maps, an unknown codec.
 */
export async function openParquet(root: string, path: string): Promise<TablePart> {
  const file = inside(root, path);
  const { handle, bytes } = await openRegular(root, path);
  let layout: Layout;
  try {
    layout = layoutOf(file, bytes, await readMetadata(file, handle, bytes));
  } catch (error) {
    throw damaged(file, error);
  } finally {
    await handle.close();
  }
  return {
    path: file,
    bytes,
    format: 'parquet',
    columns: layout.columns.map(({ name }) => name),
    batches: () => readBatches(root, path, bytes, layout),
  };
}

const damaged = (file: string, error: unknown, place = ''): ConfigurationError =>
  error instanceof ConfigurationError
    ? error
    : new ConfigurationError(
        { file, message: `cannot be read as Parquet${place}: ${messageOf(error).slice(0, 300)}`, next },
        { cause: error },
      );

async function readMetadata(file: string, handle: FileHandle, bytes: number): Promise<FileMetaData> {
  const refuse = (message: string, step: string): never => {
    throw new ConfigurationError({ file, message, next: step });
  };
  const at = async (position: number, length: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
    if (bytesRead < length) throw new Error('the file ends early');
    return buffer;
  };
  if (bytes < 12) refuse(`has ${bytes} bytes; a Parquet file has at least 12`, next);
  const head = (await at(0, 4)).toString('latin1');
  const tail = await at(bytes - 8, 8);
  const magic = tail.toString('latin1', 4);
  if (magic === 'PARE' || head === 'PARE')
    refuse('is an encrypted Parquet file', 'write it without encryption, or leave the table out');
  if (head !== 'PAR1')
    refuse('is no Parquet file: it does not start with PAR1', 'write it as Parquet, or name it .csv');
  if (magic !== 'PAR1') refuse('ends early: a Parquet file ends with PAR1', next);
  const length = tail.readUInt32LE(0);
  if (length > bytes - 12) refuse(`ends early: its metadata have ${length} bytes, the file ${bytes}`, next);
  if (length > largestMetadata)
    refuse(`has ${formatBytes(length)} of metadata; at most 256 MB are read`, 'write larger row groups');
  const { parquetMetadata } = await import('hyparquet');
  return parquetMetadata(await at(bytes - 8 - length, length + 8), { geoparquet: false });
}

function layoutOf(file: string, bytes: number, metadata: FileMetaData): Layout {
  const columns = planColumns(file, metadata.schema);
  if (columns.length === 0)
    throw new ConfigurationError({ file, message: 'has no columns', next: 'write at least one column' });
  const chunks: Layout['chunks'][number][number][][] = columns.map(() => []);
  let rows = 0;
  let textBytes = 0;
  for (const [place, group] of metadata.row_groups.entries()) {
    const groupRows = Number(group.num_rows);
    if (!(groupRows >= 0 && Number.isSafeInteger(groupRows))) throw new Error(`a row group of ${groupRows} rows`);
    if (group.columns.length !== columns.length)
      throw new Error(`row group ${place + 1} has ${group.columns.length} columns, the schema ${columns.length}`);
    rows += groupRows;
    for (const [index, column] of group.columns.entries()) {
      const { name, physical } = columns[index] as ColumnPlan;
      const where = `column ${name.slice(0, 200)} of row group ${place + 1}`;
      const refuse = (message: string, step: string): never => {
        throw new ConfigurationError({ file, message: `${where} ${message}`, next: step });
      };
      const found = column.meta_data;
      if (column.crypto_metadata !== undefined || found === undefined)
        return refuse('is encrypted', 'write it without encryption, or leave the table out');
      if (column.file_path !== undefined && column.file_path !== '')
        refuse('lies in another file', 'write the table as whole files, and name them by a glob');
      if (found.type !== physical) throw new Error(`${where} is of type ${found.type}, the schema says ${physical}`);
      if (Number(found.num_values) !== groupRows)
        throw new Error(`${where} has ${found.num_values} values for ${groupRows} rows`);
      if (!isCodecName(found.codec))
        return refuse(
          `is compressed with ${found.codec ?? 'an unknown codec'}; known are ${codecNames.join(', ')}`,
          'write it with another compression, such as zstd or snappy',
        );
      textBytes += Number(found.total_uncompressed_size);
      chunks[index]?.push({
        ...(groupRows > 0 ? extent(found, bytes, where) : { from: 0, to: 0 }),
        rows: groupRows,
        codec: found.codec,
      });
    }
  }
  if (rows !== Number(metadata.num_rows))
    throw new Error(`its row groups hold ${rows} rows, its metadata say ${metadata.num_rows}`);
  // Few rows where they are long, so that a batch keeps to some 16 MB; told by the metadata, so that it depends on the table alone.
  const short = Math.floor((16 * 1024 * 1024) / Math.max(1, textBytes / Math.max(1, rows)));
  return { rows, columns, chunks, batchRows: Math.max(1, Math.min(batchRows(columns.length), short)) };
}

function extent(found: ColumnMetaData, bytes: number, where: string): { from: number; to: number } {
  const data = Number(found.data_page_offset);
  const dictionary = Number(found.dictionary_page_offset ?? 0n);
  // Some writers give a dictionary offset of 0 where there is none.
  const from = dictionary > 0 && dictionary < data ? dictionary : data;
  const size = Number(found.total_compressed_size);
  if (!(from >= 4 && size >= 0 && from + size <= bytes)) throw new Error(`${where} lies beyond the end of the file`);
  // Old versions of parquet-mr leave the dictionary page's header out of the size.
  return { from, to: Math.min(bytes, from + size + 128) };
}

async function* readBatches(root: string, path: string, bytes: number, layout: Layout): AsyncGenerator<RawBatch> {
  const file = inside(root, path);
  const opened = await openRegular(root, path);
  try {
    if (opened.bytes !== bytes) throw new Error(`it had ${bytes} bytes when it was opened, now it has ${opened.bytes}`);
    const codecs = await loadCodecs(new Set(layout.chunks.flat().map(({ codec }) => codec)));
    const { parquetHeader } = await import('hyparquet/src/column.js');
    const shared: Shared = { bytes: new Uint8Array(0) };
    const readers = layout.columns.map((plan, index) =>
      readerOf(opened.handle.fd, plan, layout.chunks[index] ?? [], codecs, windowBytes(layout), parquetHeader, shared),
    );
    for (let done = 0; done < layout.rows; ) {
      const rows = Math.min(layout.batchRows, layout.rows - done);
      const columns = readers.map((reader, index) => {
        try {
          return reader.take(rows);
        } catch (error) {
          const name = (layout.columns[index] as ColumnPlan).name.slice(0, 200);
          throw damaged(file, error, `, column ${name}, rows ${done + 1} to ${done + rows}`);
        }
      });
      yield { rows, columns };
      done += rows;
    }
  } catch (error) {
    throw damaged(file, error);
  } finally {
    await opened.handle.close();
  }
}

/** All columns' windows together keep to some 16 MB. */
const windowBytes = ({ columns }: Layout): number =>
  Math.max(16 * 1024, Math.min(512 * 1024, Math.floor((16 * 1024 * 1024) / columns.length)));

function readerOf(
  descriptor: number,
  plan: ColumnPlan,
  chunks: Layout['chunks'][number],
  codecs: ReadonlyMap<CodecName, Codec>,
  window: number,
  readHeader: ReadHeader,
  shared: Shared,
): ColumnReader {
  const ready = chunks
    .filter(({ rows }) => rows > 0)
    .map((chunk) => ({ ...chunk, codec: codecs.get(chunk.codec) as Codec }));
  return columnReader(plan, readPages(descriptor, plan, ready, window, readHeader, shared));
}
