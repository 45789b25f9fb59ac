import type { Contemporary, Life, Person } from './model'

/** Everybody of a life who has a card: whose it is, then the others whom it touches. */
export const peopleOf = ({
  subjects,
  contemporaries = [],
}: Pick<Life, 'subjects' | 'contemporaries'>): (Person | Contemporary)[] => [
  ...subjects,
  ...contemporaries,
]

/** Whether somebody is no subject of the life, only touched by it. */
export const isContemporary = (person: Person | Contemporary): person is Contemporary =>
  'in' in person

/** The others who have a part in something told, or are named in it. */
export const touchedBy = (
  { contemporaries = [] }: Pick<Life, 'contemporaries'>,
  id: string,
): Contemporary[] => contemporaries.filter((person) => person.in.includes(id))
