/** Lets both finish, so that what one found survives the other's failure. */
export async function settleBoth<A, B>(
  a: Promise<A> | A,
  b: Promise<B> | B,
): Promise<[A, B]> {
  await Promise.allSettled([a, b])
  return Promise.all([a, b])
}
