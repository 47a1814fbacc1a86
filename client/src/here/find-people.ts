/** Those in whose words every word of the search begins one, in whatever case; all of them when nothing is searched. */
export function findPeople<Person>(
  people: readonly Person[],
  wordsOf: (person: Person) => string,
  search: string,
): readonly Person[] {
  const wanted = search.toLocaleLowerCase().trim().split(/\s+/);
  return people.filter((person) => {
    const words = ` ${wordsOf(person).toLocaleLowerCase()}`;
    return wanted.every((word) => words.includes(` ${word}`));
  });
}
