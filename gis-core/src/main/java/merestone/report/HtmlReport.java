package merestone.report;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateScalarModel;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.SharedCause;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.rule.AreaKind;
import merestone.rule.RoleNames;

/**
 * Writes a review as one self-contained HTML page: to read, to print on A4, to file.
 *
 * <p>The page asks the network for nothing; its one script, which filters and sorts, is named by
 * its hash, so that no other can run. It reads the same without. Areas are shown in m² (2
 * decimals), ha (4) and 亩 (2; 15 亩 = 1 ha), rounded half up for display only: each figure carries
 * its unrounded value in its {@code data} element. No clock, so the same dossier gives the same
 * bytes. Safe from many threads.
 */
public final class HtmlReport {
  private static final Messages MESSAGES = Messages.of(HtmlReport.class);

  private final Language language;
  private final Optional<Path> template;
  private final Progress progress;

  /**
   * Prepares a page.
   *
   * @param template a template of the user's own, see {@link PageTemplate}; empty for ours
   * @param progress asked at every picture and every few kilobytes whether the user wants to stop
   */
  public HtmlReport(Language language, Optional<Path> template, Progress progress) {
    this.language = language;
    this.template = template;
    this.progress = progress;
  }

  /**
   * Writes the page.
   *
   * @param mapPng the map as a PNG image; empty for a page without a map
   * @param target the file; replaced in one step, so that nobody sees half of it
   * @throws merestone.progress.Cancelled if the user stops it; whatever stood there before stays
   * @throws UserError if it cannot be written, code {@code output-unwritable}, or if the template
   *     is wrong, code {@code template-wrong}; whatever stood there before stays
   */
  public void write(Dossier dossier, byte[] mapPng, Path target) {
    PageTemplate page = template.map(PageTemplate::of).orElseGet(PageTemplate::ours);
    Map<String, Object> model = model(dossier, progress);
    model.put("lang", language == Language.EN ? "en" : "zh-CN");
    model.put("mapPng", Base64.getEncoder().encodeToString(mapPng));
    model.put("script", PageScript.text());
    model.put("scriptHash", PageScript.hash());
    model.put("t", words(language));
    model.put("role", roles(language));
    ResultFile.write(
        target,
        progress,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          page.fill(model, writer, language);
          writer.flush();
        });
  }

  private static List<SharedCause> shifts(Dossier dossier) {
    return dossier.findings().causes().stream().filter(one -> one.cause().isShift()).toList();
  }

  private static Map<String, Object> model(Dossier dossier, Progress progress) {
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
    model.put("pictures", FindingPictures.of(dossier, progress));
    List<CauseLine> causes = CauseLine.of(dossier.findings().all());
    model.put("causes", causes);
    model.put("causeNumbers", CauseLine.numbers(causes));
    model.put("shifts", shifts(dossier));
    AdjustedRules adjusted = AdjustedRules.of(dossier.book());
    model.put("leftOut", adjusted.leftOut());
    model.put("changed", adjusted.changed());
    model.put("adjusted", adjusted.sections());
    model.put("towns", TownSection.of(facts));
    model.put("doubleCovers", DoubleCoverLine.of(dossier.findings().doubleCovers()));
    model.put("accounts", AccountLine.of(dossier.findings().accounts()));
    model.put("classTables", ClassTable.of(dossier.findings().accounts()));
    model.put("repairs", RepairLine.of(dossier.findings().repairs()));
    model.put("layers", LayerLine.of(dossier));
    model.put("problems", dossier.problems());
    model.put("inputs", InputLine.of(dossier.inputs()));
    model.put("facts", Fact.of(dossier));
    model.put("crs", dossier.settings().crs().label());
    model.put("planarDecides", dossier.settings().area() == AreaKind.PLANAR);
    model.put("version", dossier.settings().version());
    return model;
  }

  /** Returns the template's way to a bundle: {@code t("some.key", hole, …)}. */
  private static TemplateMethodModelEx words(Language language) {
    return arguments -> {
      List<String> words = new ArrayList<>();
      for (Object argument : arguments) {
        words.add(((TemplateScalarModel) argument).getAsString());
      }
      Object[] holes = words.subList(1, words.size()).toArray();
      return language.in(MESSAGES.text(words.get(0), holes));
    };
  }

  /** Returns the template's way to what a role is called: {@code role("redline")}. */
  private static TemplateMethodModelEx roles(Language language) {
    return arguments ->
        language.in(RoleNames.of(((TemplateScalarModel) arguments.get(0)).getAsString()));
  }
}
