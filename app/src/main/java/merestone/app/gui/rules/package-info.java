/** The rules of the review: switched, changed, rehearsed, with what each came to. */
package merestone.app.gui.rules;
