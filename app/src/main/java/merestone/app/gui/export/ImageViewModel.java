package merestone.app.gui.export;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import merestone.app.gui.parts.Words;
import merestone.message.Language;
import merestone.message.Text;

/** The size, resolution and language asked for, and whether they make an image. */
public final class ImageViewModel {
  private static final int SMALLEST = 400;
  private static final int LARGEST = 20_000;
  private static final long MOST_PIXELS = 120_000_000;
  private static final double COARSEST_DPI = 50;
  private static final double FINEST_DPI = 1200;
  private static final double MM_PER_INCH = 25.4;

  private final Words words;
  private final StringProperty width = new SimpleStringProperty("3508");
  private final StringProperty height = new SimpleStringProperty("2480");
  private final StringProperty dpi = new SimpleStringProperty("300");
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>();
  private final ObjectBinding<Text> complaint;

  public ImageViewModel(Words words) {
    this.words = words;
    language.set(Language.of(words.locale()));
    complaint = Bindings.createObjectBinding(this::complain, width, height, dpi);
  }

  public StringProperty widthProperty() {
    return width;
  }

  public StringProperty heightProperty() {
    return height;
  }

  public StringProperty dpiProperty() {
    return dpi;
  }

  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Returns what is wrong with the wishes; empty texts if nothing is. */
  public ObservableValue<Text> complaintProperty() {
    return complaint;
  }

  /** Returns the size on paper; empty texts while the wishes are wrong. */
  public ObservableValue<Text> paperProperty() {
    return Bindings.createObjectBinding(this::paper, width, height, dpi);
  }

  /** Returns the order; empty while the wishes are wrong. */
  public Optional<ImageOrder> order() {
    if (!complaint.get().en().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ImageOrder((int) number(width), (int) number(height), number(dpi), language.get()));
  }

  private Text complain() {
    if (!isSize(number(width)) || !isSize(number(height))) {
      return words.text("image.size.wrong", SMALLEST, LARGEST);
    }
    if (number(width) * number(height) > MOST_PIXELS) {
      return words.text("image.size.tooMany", MOST_PIXELS / 1_000_000);
    }
    if (!(number(dpi) >= COARSEST_DPI && number(dpi) <= FINEST_DPI)) {
      return words.text("image.dpi.wrong", (int) COARSEST_DPI, (int) FINEST_DPI);
    }
    return Text.same("");
  }

  private Text paper() {
    if (!complain().en().isEmpty()) {
      return Text.same("");
    }
    long wide = Math.round(number(width) / number(dpi) * MM_PER_INCH);
    long high = Math.round(number(height) / number(dpi) * MM_PER_INCH);
    return words.text("image.paper", wide, high);
  }

  private static boolean isSize(double pixels) {
    return pixels >= SMALLEST && pixels <= LARGEST && pixels == Math.rint(pixels);
  }

  private static double number(StringProperty property) {
    String written = property.get() == null ? "" : property.get().strip();
    return written.matches("\\d{1,9}(\\.\\d{1,3})?") ? Double.parseDouble(written) : Double.NaN;
  }
}
