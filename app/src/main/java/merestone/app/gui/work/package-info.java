/** The one door to other threads. Nobody else starts a thread or calls {@code runLater}. */
package merestone.app.gui.work;
