/** The receiver of a payment; `none` stands for nobody: the money is used up. */
export function receiverOf(receiver: string): { readonly receiver?: string } {
  return receiver === 'none' ? {} : { receiver };
}
