/** An object whose properties are each made when first read, and kept. It is listed, copied, frozen and written as JSON like any other. */
export function lazily<Made extends object>(makers: { readonly [Name in keyof Made]: () => Made[Name] }): Made {
  const names = Object.keys(makers) as (keyof Made)[];
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, onFirstRead(makers[name])]))) as Made;
}

/** The maker is let go of once it has made its value, and with it whatever no other maker holds. */
function onFirstRead<Value>(make: () => Value): PropertyDescriptor {
  let maker: (() => Value) | null = make;
  let made: Value;
  const get = (): Value => {
    if (maker !== null) {
      made = maker();
      maker = null;
    }
    return made;
  };
  return { enumerable: true, get };
}
