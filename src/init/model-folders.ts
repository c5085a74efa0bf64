import { configurationFiles } from '../config/load.ts';
import { folderOf, nameOf, type Tree } from './tree.ts';

const configurations: readonly string[] = configurationFiles;
const trains = /^(train\.py|train\.R|training\.py|dvc\.yaml|MLproject)$/;
/** Folders whose folders are models. Elsewhere two training scripts are rather two parts of one. */
const holdsModels = /^(models|projects|pipelines|services|packages)$/;
const elsewhere = /(^|\/)(tests?|testing|docs?|examples?|notebooks|build|dist|\.github)(\/|$)/;

/** The folders of the models, where there are two at least; empty otherwise. */
export function modelFolders(tree: Tree): readonly string[] {
  const files = new Set(tree.files);
  if (tree.files.some((file) => trains.test(file))) return [];
  const folders = tree.files.filter((file) => {
    const folder = folderOf(file);
    if (folder === '' || elsewhere.test(folder)) return false;
    // A package's module is part of something larger.
    const isModel = trains.test(nameOf(file)) && !files.has(`${folder}/__init__.py`);
    return configurations.includes(nameOf(file)) || (isModel && holdsModels.test(nameOf(folderOf(folder))));
  });
  const found = [...new Set(folders.map(folderOf))].sort();
  return found.length > 1 ? found : [];
}
