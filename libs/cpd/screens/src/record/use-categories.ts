import { useQuery } from '@tanstack/react-query';
import { ask, keys, type ResultOf } from '@standing/web-core';
import { categoriesQuery } from '../cpd.queries.js';

export type Category = ResultOf<typeof categoriesQuery>['cpdCategories'][number];

const NONE: readonly Category[] = [];

/** The categories of the body's scheme, in its order; none until they are read, and where there are none. */
export function useCategories(): readonly Category[] {
  const { data } = useQuery({
    queryKey: [...keys.cpd, 'categories'],
    queryFn: () => ask(categoriesQuery, {}),
    select: ({ cpdCategories }) => cpdCategories,
  });
  return data ?? NONE;
}

/** A category with those around it, such as `Core › Ethics`. */
export function pathOf(code: string, categories: readonly Category[]): string {
  const category = categories.find((one) => one.code === code);
  if (category === undefined) return code;
  return category.within === null ? category.title : `${pathOf(category.within, categories)} › ${category.title}`;
}
