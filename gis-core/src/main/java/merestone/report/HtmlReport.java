package merestone.report;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merestone.finding.SharedCause;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.rule.Adjustment;
import merestone.rule.AreaKind;
import merestone.rule.Rule;

/**
 * Writes a review as one self-contained HTML page: to read, to print on A4, to file.
 *
 * <p>The page asks the network for nothing and holds no script. Areas are shown in m² (2 decimals),
 * ha (4) and 亩 (2; 15 亩 = 1 ha), rounded half up for display only: each figure carries its
 * unrounded value in its {@code data} element. No clock, so the same dossier gives the same bytes.
 * Stateless; safe from many threads.
 */
public final class HtmlReport {
  private static final Messages MESSAGES = Messages.of(HtmlReport.class);
  private static final Configuration TEMPLATES = templates();

  private HtmlReport() {}

  /**
   * Writes the page.
   *
   * @param language the language of the page: Chinese for any {@code zh}, English for all others
   * @param mapPng the map as a PNG image; empty for a page without a map
   * @param target the file; replaced in one step, so that nobody sees half of it
   * @throws UserError if it cannot be written, code {@code output-unwritable}; whatever stood there
   *     before stays
   */
  public static void write(Dossier dossier, Locale language, byte[] mapPng, Path target) {
    Map<String, Object> model = model(dossier);
    model.put("lang", new Text("zh-CN", "en").in(language));
    model.put("otherLang", new Text("en", "zh-CN").in(language));
    model.put("mapPng", Base64.getEncoder().encodeToString(mapPng));
    model.put("t", words(language));
    ResultFile.write(
        target,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          fill(model, writer, language);
          writer.flush();
        });
  }

  private static void fill(Map<String, Object> model, Writer out, Locale language)
      throws IOException {
    try {
      Template page = TEMPLATES.getTemplate("report.ftlh");
      page.process(model, out, new RecordWrapper(language));
    } catch (TemplateException e) {
      throw new IllegalStateException("the report's template does not fit its model", e);
    }
  }

  private static List<SharedCause> shifts(Dossier dossier) {
    return dossier.findings().causes().stream().filter(one -> one.cause().isShift()).toList();
  }

  private static Map<String, Object> model(Dossier dossier) {
    List<FindingFacts> facts = FindingFacts.of(dossier);
    List<LedgerLine> ledger = LedgerLine.of(dossier);
    List<Gap> gaps = Gap.of(ledger, dossier.problems());
    Map<String, Object> model = new HashMap<>();
    model.put("title", dossier.title());
    model.put("headline", Headline.of(dossier));
    model.put("tiles", Tile.of(dossier.findings()));
    model.put("ledger", LedgerGroup.of(ledger));
    model.put("gaps", gaps);
    model.put("untold", Gap.untold(gaps, dossier.problems()));
    model.put("unsettled", Unsettled.of(dossier.findings().all()));
    model.put("sections", RuleSection.of(dossier, facts));
    model.put("causes", CauseLine.of(dossier.findings().all()));
    model.put("shifts", shifts(dossier));
    model.put("leftOut", leftOut(dossier));
    model.put("changed", changed(dossier));
    model.put("towns", TownSection.of(facts));
    model.put("doubleCovers", DoubleCoverLine.of(dossier.findings().doubleCovers()));
    model.put("accounts", AccountLine.of(dossier.findings().accounts()));
    model.put("classTables", ClassTable.of(dossier.findings().accounts()));
    model.put("repairs", RepairLine.of(dossier.findings().repairs()));
    model.put("layers", LayerLine.of(dossier));
    model.put("problems", dossier.problems());
    model.put("inputs", dossier.inputs());
    model.put("facts", Fact.of(dossier));
    model.put("crs", dossier.settings().crs().label());
    model.put("planarDecides", dossier.settings().area() == AreaKind.PLANAR);
    model.put("version", dossier.settings().version());
    return model;
  }

  private static List<Rule> leftOut(Dossier dossier) {
    return dossier.book().rules().stream()
        .filter(rule -> rule.application().leftOut().isPresent())
        .toList();
  }

  /** Returns the rules that a profile has changed or added, and that are applied. */
  private static List<Rule> changed(Dossier dossier) {
    return dossier.book().rules().stream()
        .filter(rule -> rule.application().leftOut().isEmpty())
        .filter(rule -> rule.application().adjustment().kind() != Adjustment.Kind.NONE)
        .toList();
  }

  /** Returns the template's way to a bundle: {@code t("some.key", hole, …)}. */
  private static TemplateMethodModelEx words(Locale language) {
    return arguments -> {
      List<String> words = new ArrayList<>();
      for (Object argument : arguments) {
        words.add(((TemplateScalarModel) argument).getAsString());
      }
      Object[] holes = words.subList(1, words.size()).toArray();
      return MESSAGES.text(words.get(0), holes).in(language);
    };
  }

  private static Configuration templates() {
    Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
    templates.setClassForTemplateLoading(HtmlReport.class, "");
    templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
    templates.setLocale(Locale.ROOT);
    templates.setNumberFormat("#,##0");
    templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    templates.setLogTemplateExceptions(false);
    return templates;
  }
}
