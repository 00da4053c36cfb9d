/**
 * Code tables: which codes a field may hold, what they are called, what they belong to, and which
 * code of another table stands for them.
 *
 * <p>Place in the flow: rules name a table, {@link merestone.rule.code.CodeTables} finds it among
 * those that ship with the program or beside the rule book, {@code check} asks it. Tables are data
 * files a planner can read and change; what is background knowledge in them is marked to be
 * confirmed. The same digits mean different things in different tables, so a code never travels
 * without its table.
 */
package merestone.rule.code;
