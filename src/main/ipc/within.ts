/** Waits for the task, but no longer than so many milliseconds; whatever becomes of it, this does not fail. */
export async function within(milliseconds: number, task: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([
    task.then(
      () => undefined,
      () => undefined,
    ),
    patience,
  ])
  clearTimeout(timer)
}
