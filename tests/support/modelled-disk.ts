import { setImmediate } from 'node:timers/promises'
import type { Disk, DiskFile, DiskReader } from '../../src/main/store/disk'
import { ModelledFile } from './modelled-file'
import { ModelledFolder, type ModelledNode, ModelledTree } from './modelled-tree'
import { oneOf, type Random, seededRandom } from './seeded-random'

/** What a disk can be asked, by the names that faults and counts go by. */
export type DiskCall =
  | 'read'
  | 'open'
  | 'write'
  | 'sync'
  | 'truncate'
  | 'rename'
  | 'remove'
  | 'makeFolder'
  | 'listFolder'
  | 'syncFolder'

export type Fault = {
  readonly calls: readonly DiskCall[]
  /** The system's code, such as EIO. */
  readonly code: string
  /** Only for files whose path ends so; for a rename, the new path counts. */
  readonly nameEnd?: string
  /** So many such calls go well before. */
  readonly after?: number
  /** So many calls fail; the ones after that go well. Without it all fail until `mend`. */
  readonly times?: number
  /** Whether the call is carried out all the same, as when the answer alone got lost. */
  readonly isDone?: boolean
  /** What a failed sync leaves for programs to see: what they wrote, or what the disk has of it. */
  readonly unsynced?: 'seen' | 'dropped'
}

/** A call that was made, whether or not it went well. */
export type Called = { readonly call: DiskCall; readonly path: string }

const changing: readonly DiskCall[] = ['write', 'sync', 'truncate', 'rename', 'remove', 'makeFolder', 'syncFolder']

function failWith(code: string, call: string, path: string): never {
  throw Object.assign(new Error(`${code}: ${call} '${path}'`), { code })
}

function namesIn(path: string): readonly string[] {
  return path.split(/[\\/]/).filter((name) => name !== '')
}

/**
 * A disk in memory that keeps to what a file system promises, and to nothing more: only what was synced is sure to be
 * there after a power loss. Every call takes a while, so that calls made side by side mix.
 */
export class ModelledDisk implements Disk {
  readonly #tree: ModelledTree
  readonly #random: Random
  #faults: { readonly fault: Fault; passed: number; failed: number }[] = []
  #largestWrite = Number.POSITIVE_INFINITY
  #room = Number.POSITIVE_INFINITY
  #isReadOnly = false
  #lies: readonly DiskCall[] = []
  #nextId: number
  /** Every call so far, in order. */
  readonly called: Called[] = []
  /** Hears of every call that may change something, when it begins and when it is over. */
  onChange: (moment: 'before' | 'after') => void = () => undefined

  constructor(random: Random = seededRandom(1), tree: ModelledTree = new ModelledTree(), nextId = 1) {
    this.#random = random
    this.#tree = tree
    this.#nextId = nextId
  }

  /** The disk as it may be found when the machine starts again after the power failed now; this one stays as it is. */
  crash(random: Random): ModelledDisk {
    return new ModelledDisk(random, this.#tree.afterPowerLoss(random), this.#nextId)
  }

  /** The disk as the next process finds it when this one is killed now: all that was written is there. */
  clone(random: Random = this.#random): ModelledDisk {
    return new ModelledDisk(random, this.#tree.clone(), this.#nextId)
  }

  fail(fault: Fault): void {
    this.#faults.push({ fault, passed: 0, failed: 0 })
  }

  /** Every write takes at most so many bytes. */
  shorten(bytes: number): void {
    this.#largestWrite = bytes
  }

  /** So many more bytes fit on the disk: then a write stops short, and the next one fails with ENOSPC. */
  fill(room: number): void {
    this.#room = room
  }

  /** Every call that would change something fails with EROFS. */
  makeReadOnly(): void {
    this.#isReadOnly = true
  }

  /** These calls say that all went well and do nothing, as a cheap disk does that wants to look fast. */
  lie(...calls: readonly ('sync' | 'syncFolder')[]): void {
    this.#lies = calls
  }

  /** All goes well again. */
  mend(): void {
    this.#faults = []
    this.#largestWrite = Number.POSITIVE_INFINITY
    this.#room = Number.POSITIVE_INFINITY
    this.#isReadOnly = false
  }

  /** How often this was called since the disk was made. */
  count(call: DiskCall): number {
    return this.called.filter((each) => each.call === call).length
  }

  /** The paths of all files under the folder. */
  filesIn(folder: string): readonly string[] {
    const found = this.#find(folder)
    if (!(found instanceof ModelledFolder)) return []
    return [...found.entries].flatMap(([name, node]) =>
      node instanceof ModelledFolder ? this.filesIn(`${folder}/${name}`) : [`${folder}/${name}`],
    )
  }

  /** What is in the file now; fails the test when there is none. */
  contentOf(path: string): Uint8Array {
    return this.#file(path, 'read').bytes
  }

  /** Puts these bytes into the file, synced, past all faults: the hand of fate. */
  setContent(path: string, bytes: Uint8Array): void {
    const { folder, name } = this.#place(path, 'open')
    this.#tree.rename([{ folder, name, node: new ModelledFile(this.#newId(), Uint8Array.from(bytes)) }])
    this.#tree.sync(folder)
  }

  /** Removes the file, synced, past all faults. */
  lose(path: string): void {
    const { folder, name } = this.#place(path, 'remove')
    this.#tree.rename([{ folder, name, node: null }])
    this.#tree.sync(folder)
  }

  async readBytes(path: string): Promise<Uint8Array> {
    return this.#do('read', path, () => Uint8Array.from(this.#file(path, 'read').bytes))
  }

  async openToRead(path: string): Promise<DiskReader> {
    const file = await this.#do('open', path, () => this.#file(path, 'open'))
    return {
      size: file.bytes.length,
      read: (position, length) => this.#do('read', path, () => file.bytes.slice(position, position + length)),
      close: async () => undefined,
    }
  }

  async realFile(path: string): Promise<string> {
    return path
  }

  async changedAt(path: string): Promise<Date | null> {
    return this.#find(path) === null ? null : new Date(0)
  }

  async open(
    path: string,
    how: 'fresh' | 'replace' | 'present',
    writing: 'cached' | 'through' = 'cached',
  ): Promise<DiskFile> {
    const file = await this.#do('open', path, () => {
      if (this.#isReadOnly) failWith('EROFS', 'open', path)
      return this.#openFile(path, how)
    })
    const opened = this.#handle(path, file)
    return writing === 'through' ? writtenThrough(opened) : opened
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#do('rename', to, () => {
      const source = this.#place(from, 'rename')
      const target = this.#place(to, 'rename')
      const node = source.folder.entries.get(source.name) ?? failWith('ENOENT', 'rename', from)
      const gone = { ...source, node: null }
      if (source.folder !== target.folder || source.name !== target.name) this.#tree.rename([gone, { ...target, node }])
    })
  }

  async remove(path: string): Promise<void> {
    await this.#do('remove', path, () => {
      if (this.#find(path) === null) return
      this.#tree.rename([{ ...this.#place(path, 'remove'), node: null }])
    })
  }

  async makeFolder(path: string): Promise<boolean> {
    return this.#do('makeFolder', path, () => {
      let folder = this.#tree.root
      let isNew = false
      for (const name of namesIn(path)) {
        const next = folder.entries.get(name) ?? new ModelledFolder()
        if (!(next instanceof ModelledFolder)) failWith('EEXIST', 'mkdir', path)
        isNew = !folder.entries.has(name)
        if (isNew) {
          this.#tree.rename([{ folder, name, node: next }])
          this.#tree.sync(folder)
        }
        folder = next
      }
      return isNew
    })
  }

  async listFolder(path: string): Promise<readonly string[]> {
    return this.#do('listFolder', path, () => [...this.#folder(path, 'scandir').entries.keys()])
  }

  async restrictFolder(): Promise<void> {}

  async syncFolder(path: string): Promise<void> {
    await this.#do('syncFolder', path, () => {
      const folder = this.#folder(path, 'fsync')
      if (!this.#lies.includes('syncFolder')) this.#tree.sync(folder)
    })
  }

  #openFile(path: string, how: 'fresh' | 'replace' | 'present'): ModelledFile {
    const { folder, name } = this.#place(path, 'open')
    const found = folder.entries.get(name) ?? null
    if (found instanceof ModelledFolder) failWith('EISDIR', 'open', path)
    if (found !== null && how === 'fresh') failWith('EEXIST', 'open', path)
    if (found !== null) {
      if (how === 'replace') found.truncate(0)
      return found
    }
    if (how === 'present') failWith('ENOENT', 'open', path)
    const made = new ModelledFile(this.#newId())
    this.#tree.rename([{ folder, name, node: made }])
    return made
  }

  #handle(path: string, file: ModelledFile): DiskFile {
    let isOpen = true
    const whileOpen = <T>(call: DiskCall, work: () => T, fail?: (fault: Fault) => void) =>
      this.#do(call, path, () => (isOpen ? work() : failWith('EBADF', call, path)), fail)
    return {
      write: (bytes, offset, position) =>
        whileOpen('write', () => {
          const most = Math.min(bytes.length - offset, this.#largestWrite, this.#room)
          if (most === 0 && this.#room === 0) failWith('ENOSPC', 'write', path)
          file.write(bytes.slice(offset, offset + most), position)
          this.#room -= most
          return most
        }),
      sync: () =>
        whileOpen(
          'sync',
          () => {
            if (!this.#lies.includes('sync')) file.sync()
          },
          ({ unsynced }) => {
            if (unsynced === 'dropped') file.dropUnsynced(this.#random)
            else file.failSync()
          },
        ),
      truncate: (length) => whileOpen('truncate', () => file.truncate(length)),
      isNamed: async (name) => this.#find(name) === file,
      close: async () => {
        isOpen = false
      },
    }
  }

  /** Makes a call, after a while: one that is made to fail, if so. */
  async #do<T>(
    call: DiskCall,
    path: string,
    work: () => T,
    fail: (fault: Fault) => void = () => undefined,
  ): Promise<T> {
    this.called.push({ call, path })
    for (let turn = oneOf(this.#random, [0, 0, 1, 2]); turn > 0; turn -= 1) await setImmediate()
    const isChange = changing.includes(call) || call === 'open'
    if (isChange) this.onChange('before')
    const fault = this.#faultFor(call, path)
    if (fault !== null) {
      if (fault.isDone === true) work()
      fail(fault)
      if (isChange) this.onChange('after')
      failWith(fault.code, call, path)
    }
    if (this.#isReadOnly && changing.includes(call)) failWith('EROFS', call, path)
    const result = work()
    if (isChange) this.onChange('after')
    return result
  }

  #faultFor(call: DiskCall, path: string): Fault | null {
    for (const planned of this.#faults) {
      const { calls, nameEnd = '', after = 0, times = Number.POSITIVE_INFINITY } = planned.fault
      if (!calls.includes(call) || !path.endsWith(nameEnd)) continue
      planned.passed += 1
      if (planned.passed <= after || planned.failed >= times) continue
      planned.failed += 1
      return planned.fault
    }
    return null
  }

  #newId(): number {
    this.#nextId += 1
    return this.#nextId
  }

  #find(path: string): ModelledNode | null {
    let node: ModelledNode | null = this.#tree.root
    for (const name of namesIn(path)) {
      if (!(node instanceof ModelledFolder)) return null
      node = node.entries.get(name) ?? null
    }
    return node
  }

  #file(path: string, call: string): ModelledFile {
    const found = this.#find(path)
    if (found === null) failWith('ENOENT', call, path)
    if (found instanceof ModelledFolder) failWith('EISDIR', call, path)
    return found
  }

  #folder(path: string, call: string): ModelledFolder {
    const found = this.#find(path)
    if (found === null) failWith('ENOENT', call, path)
    if (found instanceof ModelledFile) failWith('ENOTDIR', call, path)
    return found
  }

  /** The folder a path's last name is in. */
  #place(path: string, call: string): { readonly folder: ModelledFolder; readonly name: string } {
    const names = namesIn(path)
    const folder = this.#folder(names.slice(0, -1).join('/'), call)
    return { folder, name: names.at(-1) ?? failWith('EINVAL', call, path) }
  }
}

/** The file as one whose every write is synced by itself: to the fault-maker, a write and a sync. */
function writtenThrough(file: DiskFile): DiskFile {
  return {
    ...file,
    write: async (bytes, offset, position) => {
      const written = await file.write(bytes, offset, position)
      await file.sync()
      return written
    },
  }
}
