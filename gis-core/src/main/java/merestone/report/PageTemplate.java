package merestone.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;

/**
 * The template a page is filled from, in FreeMarker's language with HTML escaping: ours, or one of
 * the user's own, which may include ours ({@code findings.ftlh}, {@code record.ftlh}, …) and sees
 * the same model (docs/formats.md). A template can make no object, call no Java beyond the model,
 * and read no file but itself and ours. Immutable; safe from many threads.
 */
final class PageTemplate {
  private static final Messages MESSAGES = Messages.of(PageTemplate.class);
  private static final String OURS = "report.ftlh";
  private static final String THEIRS = "own/report.ftlh";
  private static final Pattern BODY = Pattern.compile("(?i)<body[^>]*>");

  /** Of the details more than this is not read. */
  private static final int LONGEST = 300;

  private final Configuration templates;
  private final Optional<Path> file;

  private PageTemplate(Configuration templates, Optional<Path> file) {
    this.templates = templates;
    this.file = file;
  }

  static PageTemplate ours() {
    return new PageTemplate(templates(shipped()), Optional.empty());
  }

  /**
   * Reads a template of the user's own.
   *
   * @throws UserError if it cannot be read, code {@code template-wrong}
   */
  static PageTemplate of(Path file) {
    StringTemplateLoader own = new StringTemplateLoader();
    try {
      own.putTemplate(THEIRS, Files.readString(file));
    } catch (IOException e) {
      Text what = MESSAGES.text("template.unreadable", file);
      throw wrong(file, what, MESSAGES.text("template.unreadable.remedy"), e);
    }
    TemplateLoader both = new MultiTemplateLoader(new TemplateLoader[] {own, shipped()});
    return new PageTemplate(templates(both), Optional.of(file));
  }

  /**
   * Writes the page. One of the user's own that does not look at what was not checked gets our
   * block of it at its head.
   *
   * @throws UserError if a template of the user's own does not fit the model
   */
  void fill(Map<String, Object> model, Writer out, Language language) throws IOException {
    RecordWrapper wrapper = new RecordWrapper(language);
    if (file.isEmpty()) {
      process(OURS, new Seen(model, wrapper, new HashSet<>()), out);
      return;
    }
    Seen seen = new Seen(model, wrapper, new HashSet<>());
    StringWriter page = new StringWriter();
    process(THEIRS, seen, page);
    if (seen.keys.contains("gaps")) {
      out.write(page.toString());
      return;
    }
    StringWriter unchecked = new StringWriter();
    process("unchecked.ftlh", seen, unchecked);
    Matcher body = BODY.matcher(page.getBuffer());
    int head = body.find() ? body.end() : 0;
    out.write(page.toString().substring(0, head) + unchecked + page.toString().substring(head));
  }

  private void process(String name, Object model, Writer out) throws IOException {
    try {
      templates.getTemplate(name).process(model, out);
    } catch (TemplateException e) {
      throw wrong(e, e.getLineNumber(), e.getMessageWithoutStackTop());
    } catch (ParseException e) {
      throw wrong(e, e.getLineNumber(), e.getEditorMessage());
    }
  }

  /** A model that remembers what of it was asked for. */
  private record Seen(Map<String, Object> model, RecordWrapper wrapper, Set<String> keys)
      implements TemplateHashModel {
    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      keys.add(key);
      return wrapper.wrap(model.get(key));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** What FreeMarker says is English and long: it is the detail, not the sentence. */
  private RuntimeException wrong(Exception cause, Integer line, String said) {
    if (file.isEmpty()) {
      return new IllegalStateException("the template does not fit its model", cause);
    }
    String detail = Objects.toString(said, "").replaceAll("\\s+", " ").strip();
    String brief = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    return wrong(
        file.get(),
        MESSAGES.text("template.wrong", file.get(), line == null || line < 1 ? "?" : line),
        MESSAGES.text("template.wrong.remedy", brief),
        cause);
  }

  private static UserError wrong(Path file, Text what, Text remedy, Exception cause) {
    return new UserError(new Problem(file.toString(), "template-wrong", what, remedy), cause);
  }

  private static TemplateLoader shipped() {
    return new ClassTemplateLoader(PageTemplate.class, "");
  }

  private static Configuration templates(TemplateLoader loader) {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setTemplateLoader(loader);
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setLocale(Locale.ROOT);
    templates.setNumberFormat("#,##0");
    templates.setLocalizedLookup(false);
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    templates.setAPIBuiltinEnabled(false);
    return templates;
  }
}
