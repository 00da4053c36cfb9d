package merestone.report;

import java.util.List;
import java.util.Map;
import merestone.finding.Findings;
import merestone.layer.RoleLayer;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.rule.RuleBook;
import merestone.triage.Standing;

/**
 * All that a report tells of one review: what went in, what was asked, what came out.
 *
 * @param title the review's name
 * @param book the rules as applied
 * @param settings the effective settings
 * @param inputs every file read
 * @param layers the layers in the CRS of the run
 * @param findings the answer
 * @param problems what was wrong with the inputs: layers that could not be used, records that could
 *     not be read. Reports show them on page one
 * @param standings what reviewers decided about the findings, by their ids
 * @param notice what every page is to say first, such as that the inputs are others by now; empty
 *     texts if nothing
 */
public record Dossier(
    String title,
    RuleBook book,
    Settings settings,
    List<InputFile> inputs,
    List<RoleLayer> layers,
    Findings findings,
    List<Problem> problems,
    Map<String, Standing> standings,
    Text notice) {

  public Dossier {
    standings = Map.copyOf(standings);
    problems = List.copyOf(problems);
    inputs = List.copyOf(inputs);
    layers = List.copyOf(layers);
  }

  /** Returns the same review with what reviewers decided. */
  public Dossier with(Map<String, Standing> decided) {
    return new Dossier(title, book, settings, inputs, layers, findings, problems, decided, notice);
  }
}
