/** Opening a review, running its check, and the verdict. */
package merestone.app.gui.run;
