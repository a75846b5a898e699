'use client';

import {ListTree, Menu, Monitor, Moon, Search, Sun} from 'lucide';
import {Icon} from './icon';

const nodes = {search: Search, system: Monitor, light: Sun, dark: Moon, menu: Menu, tree: ListTree};

/** An icon of the bars that every page has. Its shape stands in the markup alone: the data for the browser's router has the name. */
export function BarIcon({name}: {name: keyof typeof nodes}) {
  return <Icon node={nodes[name]} />;
}
