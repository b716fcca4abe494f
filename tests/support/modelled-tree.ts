import { ModelledFile } from './modelled-file'
import { oneOf, type Random, wholeNumber } from './seeded-random'

export type ModelledNode = ModelledFile | ModelledFolder

/** What lies in a folder by name: as programs see it, and as it is safely on the disk. */
export class ModelledFolder {
  readonly entries = new Map<string, ModelledNode>()
  readonly synced = new Map<string, ModelledNode>()
}

type NewEntry = { readonly folder: ModelledFolder; readonly name: string; readonly node: ModelledNode | null }

/** One change of names, which a system makes as a whole or not at all: what each name stands for then, null for nothing. */
export type Renaming = readonly NewEntry[]

function setEntry(entries: Map<string, ModelledNode>, { name, node }: NewEntry): void {
  if (node === null) entries.delete(name)
  else entries.set(name, node)
}

/**
 * The folders and files of a modelled disk. A change of names is seen at once, but is safely on the disk only once a
 * folder it touches was synced; until then a power loss may take it, whatever became of those made before and after it.
 */
export class ModelledTree {
  readonly root: ModelledFolder
  #unsynced: readonly Renaming[]

  constructor(root: ModelledFolder = new ModelledFolder(), unsynced: readonly Renaming[] = []) {
    this.root = root
    this.#unsynced = unsynced
  }

  rename(renaming: Renaming): void {
    for (const entry of renaming) setEntry(entry.folder.entries, entry)
    this.#unsynced = [...this.#unsynced, renaming]
  }

  sync(folder: ModelledFolder): void {
    const isSynced = (renaming: Renaming) => renaming.some((entry) => entry.folder === folder)
    for (const renaming of this.#unsynced.filter(isSynced)) {
      for (const entry of renaming) setEntry(entry.folder.synced, entry)
    }
    this.#unsynced = this.#unsynced.filter((renaming) => !isSynced(renaming))
  }

  /** The same tree once more, which changes without this one. */
  clone(): ModelledTree {
    return this.#copy(this.#unsynced, (file) => file.clone())
  }

  /** The tree as a machine may find it when it starts again. */
  afterPowerLoss(random: Random): ModelledTree {
    const kept = chooseKept(random, this.#unsynced)
    const found = this.#copy(kept, (file) => file.afterPowerLoss(random))
    return found.#asSynced()
  }

  #copy(unsynced: readonly Renaming[], copyFile: (file: ModelledFile) => ModelledFile): ModelledTree {
    const copies = new Map<ModelledNode, ModelledNode>()
    const copyOf = (node: ModelledNode): ModelledNode => {
      const known = copies.get(node)
      if (known !== undefined) return known
      if (node instanceof ModelledFile) {
        const file = copyFile(node)
        copies.set(node, file)
        return file
      }
      const folder = new ModelledFolder()
      copies.set(node, folder)
      for (const [name, child] of node.entries) folder.entries.set(name, copyOf(child))
      for (const [name, child] of node.synced) folder.synced.set(name, copyOf(child))
      return folder
    }
    const root = copyOf(this.root) as ModelledFolder
    const copyEntry = ({ folder, name, node }: NewEntry) => ({
      folder: copyOf(folder) as ModelledFolder,
      name,
      node: node === null ? null : copyOf(node),
    })
    return new ModelledTree(
      root,
      unsynced.map((renaming) => renaming.map(copyEntry)),
    )
  }

  /** With what is synced, and the changes of names that were not, as all there is. */
  #asSynced(): ModelledTree {
    for (const entry of this.#unsynced.flat()) setEntry(entry.folder.synced, entry)
    const settle = (folder: ModelledFolder) => {
      folder.entries.clear()
      for (const [name, node] of folder.synced) {
        folder.entries.set(name, node)
        if (node instanceof ModelledFolder) settle(node)
      }
    }
    settle(this.root)
    return new ModelledTree(this.root)
  }
}

/** Which changes of names a power loss leaves: none, all, those up to a moment, or any of them. */
function chooseKept(random: Random, unsynced: readonly Renaming[]): readonly Renaming[] {
  switch (oneOf(random, ['none', 'all', 'first', 'any', 'any'] as const)) {
    case 'none':
      return []
    case 'all':
      return unsynced
    case 'first':
      return unsynced.slice(0, wholeNumber(random, unsynced.length + 1))
    case 'any':
      return unsynced.filter(() => random() < 0.5)
  }
}
