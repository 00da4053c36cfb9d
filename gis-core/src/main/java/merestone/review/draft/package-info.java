/**
 * From a folder of files to a review file: which layers there are, what part each seems to play and
 * why, what the user corrects, and the review file written. Comes before {@code merestone.review},
 * which reads that file; both front doors work through {@link merestone.review.draft.Recognition}
 * and {@link merestone.review.draft.Draft}.
 */
package merestone.review.draft;
