import { stripVTControlCharacters } from 'node:util';

/** Workflow commands as the runner parses them (actions/runner, ActionCommand.cs). */

/** Without escape sequences, which the log would show as colours, and other control characters. */
const visible = (text: string): string => stripVTControlCharacters(text).replace(/[^\P{Cc}\n\r\t]/gu, '');

export function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** `::error file=a.py,line=3::message`. Properties without a value are left out. */
export function formatCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeData(message)}`;
}

/**
 * Text that the runner reads as text: `::` at the start of a line and `##[` anywhere in it would be commands. A carriage return would hide what stands
 * before it, and starts a line for the runner.
 */
export function plainText(text: string): string {
  return visible(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## ['))
    .join('\n');
}
