/** What the user chose for this machine: language, look, numbers, threads, memory, keys. */
package merestone.app.gui.settings;
