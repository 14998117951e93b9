/**
 * What a process of ours is given on stdin, in one piece of memory: pieces that are gathered and then joined would take twice
 * as much. The first argument of the process says how many bytes it is.
 */
export async function givenBytes(): Promise<Buffer> {
  const all = Buffer.alloc(Number(process.argv[2]));
  let at = 0;
  for await (const chunk of process.stdin) at += (chunk as Buffer).copy(all, at);
  return all.subarray(0, at);
}
