import { openHistory } from '../../../src/history/store.ts';
import { openStore } from '../support/git-repositories.ts';
import { commitNamed, makeRecord } from './records.ts';

/** A process of its own that writes one record: `node write-record.ts <repository> <scratch> <name>`. */
const [repository = '', scratch = '', name = ''] = process.argv.slice(2);
const history = openHistory(await openStore(repository, scratch), 'ml-test-score');
await history.write(makeRecord({ commit: commitNamed(name), run: name }), { [`badges/${name}.json`]: '{}\n' });
