/** What every part of the screen is given: commands with their keys, words, threads, troubles. */
package merestone.app.gui.desk;
