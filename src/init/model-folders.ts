import { configurationFiles } from '../config/load.ts';
import { folderOf, nameOf, type Tree } from './tree.ts';

const configurations: readonly string[] = configurationFiles;
const trains = /^(train\.py|train\.R|training\.py|dvc\.yaml|MLproject)$/;
/** Folders whose folders are models. Elsewhere two training scripts are rather two parts of one. */
const holdsModels = /^(models|projects|pipelines|services|packages)$/;
const elsewhere = /(^|\/)(tests?|testing|docs?|examples?|notebooks|build|dist|\.github)(\/|$)/;

/** A package's module is part of something larger; a script of Node is started by the package's `train`. */
const isTraining = (file: string, files: ReadonlySet<string>): boolean => {
  const beside = (name: string): boolean => files.has(folderOf(file) === '' ? name : `${folderOf(file)}/${name}`);
  if (/^train\.(m?js|ts)$/.test(nameOf(file))) return beside('package.json');
  return trains.test(nameOf(file)) && !beside('__init__.py');
};

/** The folders of the models, where there are two at least; empty otherwise. */
export function modelFolders(tree: Tree): readonly string[] {
  const files = new Set(tree.files);
  if (tree.files.some((file) => folderOf(file) === '' && isTraining(file, files))) return [];
  const folders = tree.files.filter((file) => {
    const folder = folderOf(file);
    if (folder === '' || elsewhere.test(folder)) return false;
    const isModel = holdsModels.test(nameOf(folderOf(folder))) && isTraining(file, files);
    return configurations.includes(nameOf(file)) || isModel;
  });
  const found = [...new Set(folders.map(folderOf))].sort();
  return found.length > 1 ? found : [];
}
