package merestone.app.gui.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;

/** Asks for data, rule books and the place of a review file with the system's own dialogs. */
final class StartChoosers {
  private static final String DATA = "data";

  private final Window owner;
  private final Remembered remembered;
  private final Words words;

  StartChoosers(Window owner, Remembered remembered, Words words) {
    this.owner = owner;
    this.remembered = remembered;
    this.words = words;
  }

  List<Path> folder() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(words.now("new.addFolder"));
    chooser.setInitialDirectory(remembered.folder(DATA).toFile());
    Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    chosen.ifPresent(folder -> remembered.folder(DATA, folder));
    return chosen.stream().toList();
  }

  List<Path> files() {
    FileChooser chooser = chooser("new.addFiles", DATA, "*.shp", "*.gpkg", "*.zip", "*.txt");
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    List<Path> files = chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    files.stream().limit(1).forEach(file -> remembered.folder(DATA, file.getParent()));
    return files;
  }

  Optional<Path> rules(String title) {
    FileChooser chooser = chooser(title, "rules", "*.yaml", "*.yml");
    return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
  }

  /** Asks where the review file goes; the system asks before a file is replaced. */
  Optional<Path> target(Path suggested) {
    FileChooser chooser = chooser("new.target", "review", "*.yaml");
    if (suggested != null) {
      chooser.setInitialDirectory(suggested.getParent().toFile());
      chooser.setInitialFileName(suggested.getFileName().toString());
    }
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  private FileChooser chooser(String title, String purpose, String... endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.now(title));
    chooser.setInitialDirectory(remembered.folder(purpose).toFile());
    chooser.getExtensionFilters().setAll(new ExtensionFilter(words.now(title), endings));
    return chooser;
  }
}
