import {type Kysely, type Migration, Migrator} from 'kysely';
import {keys, type Tables} from './tables';

/** The first form of the tables. What is added later is a further entry below; an entry that was released never changes. */
const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('feedback')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('page', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('helpful', 'integer')
      .addColumn('section', 'text')
      .addColumn('quote', 'text')
      .addColumn('remark', 'text')
      .addColumn('contact', 'text')
      .addColumn('agent', 'integer', (column) => column.notNull())
      .addColumn('times', 'integer', (column) => column.notNull())
      .execute();
    const counted = {search: ['results', 'asked'], opening: ['opened'], dead: ['hits']} as const;
    for (const [name, numbers] of Object.entries(counted)) {
      const {columns} = keys[name as keyof typeof counted];
      let table = db.schema.createTable(name).ifNotExists();
      for (const column of columns) table = table.addColumn(column, column === 'place' ? 'integer' : 'text', (made) => made.notNull());
      for (const column of numbers) table = table.addColumn(column, 'integer', (made) => made.notNull());
      await table.addPrimaryKeyConstraint(`${name}_key`, [...columns] as never).execute();
    }
    await db.schema.createIndex('feedback_day').ifNotExists().on('feedback').column('day').execute();
  }
};

/** Brings the tables of a database to the form that this version reads and writes. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({db, provider: {getMigrations: async () => ({'001-first': first})}});
  // Of two copies that make the tables of one SQLite at the same time, one is told that the other has; the second time it finds them.
  const {error} = await migrator.migrateToLatest();
  const again = error ? await migrator.migrateToLatest() : {error};
  if (again.error) throw again.error;
}
