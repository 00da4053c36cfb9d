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
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
      throw wrong(file, e);
    }
    TemplateLoader both = new MultiTemplateLoader(new TemplateLoader[] {own, shipped()});
    return new PageTemplate(templates(both), Optional.of(file));
  }

  /**
   * Writes the page.
   *
   * @throws UserError if a template of the user's own does not fit the model
   */
  void fill(Map<String, Object> model, Writer out, Language language) throws IOException {
    try {
      templates
          .getTemplate(file.isPresent() ? THEIRS : OURS)
          .process(model, out, new RecordWrapper(language));
    } catch (TemplateException | ParseException e) {
      throw file.map(own -> (RuntimeException) wrong(own, e))
          .orElseGet(() -> new IllegalStateException("the template does not fit its model", e));
    }
  }

  private static UserError wrong(Path file, Throwable cause) {
    Text what = MESSAGES.text("template.wrong", file, cause.getMessage());
    Text remedy = MESSAGES.text("template.wrong.remedy");
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
