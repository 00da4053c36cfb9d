package merestone.review.draft;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.message.WhyNot;
import merestone.review.Aside;
import merestone.review.ReviewFileReader;

/** Writes a draft as a review file: all of it, or nothing. Stateless. */
public final class DraftFile {
  private DraftFile() {}

  /**
   * Writes the review file, under a temporary name first, and reads it back before it gets its own.
   * Folders that are missing are made.
   *
   * @param replace whether a file that is there may be replaced
   * @return the file, absolute
   * @throws UsageError if no layer has a role, the system is not said, the name will not do, or the
   *     file is there; codes {@code no-roles}, {@code crs-unknown}, {@code review-exists}
   * @throws UserError if the disk does not take it; code {@code output-unwritable}
   */
  public static Path write(Draft draft, Path target, boolean replace) {
    if (draft.used().isEmpty()) {
      throw wrong(
          target,
          "no-roles",
          DraftWords.text("draft.noRoles"),
          DraftWords.text("draft.noRoles.remedy"));
    }
    if (draft.crs().isEmpty()) {
      throw wrong(
          target,
          "crs-unknown",
          DraftWords.text("draft.noCrs"),
          DraftWords.text("draft.noCrs.remedy"));
    }
    if (!replace && Files.exists(target)) {
      throw exists(target);
    }
    Path file = target.toAbsolutePath().normalize();
    try {
      Files.createDirectories(file.getParent());
      CopyOption[] how =
          replace ? new CopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new CopyOption[0];
      Aside.write(file, DraftText.of(draft, real(file.getParent())), ReviewFileReader::read, how);
    } catch (FileAlreadyExistsException e) {
      throw exists(target);
    } catch (IOException e) {
      Text what = DraftWords.text("draft.unwritable", target, WhyNot.of(e));
      Text remedy = DraftWords.text("draft.unwritable.remedy");
      throw new UserError(new Problem(target.toString(), "output-unwritable", what, remedy), e);
    }
    return file;
  }

  /** Returns a path without symbolic links, as far as it exists. */
  static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static UsageError exists(Path target) {
    return wrong(
        target,
        "review-exists",
        DraftWords.text("draft.exists", target),
        DraftWords.text("draft.exists.remedy"));
  }

  private static UsageError wrong(Path target, String code, Text what, Text remedy) {
    return new UsageError(new Problem(target.toString(), code, what, remedy));
  }
}
