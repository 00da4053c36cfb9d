package merestone.app.gui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.map.ScenePainting;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.review.ResultOrder;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameCommandsTest {
  private static final List<Command> EXPORTS =
      List.of(Command.EXPORT_IMAGE, Command.EXPORT_PAGES, Command.EXPORT_RESULTS);

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private Executor worker = Runnable::run;
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final Models models =
      EmptyWindow.models(
          new Background(work -> worker.execute(work), Runnable::run),
          ReviewSession::open,
          new ScenePainting(),
          new NoTroubles(),
          words);
  private final Commands commands = new Commands(new Remembered(new MemoryPreferences()));

  @TempDir Path folder;

  /** A second export would take the place of the first, which then nobody could stop. */
  @Test
  void whileOneExportGoesOnNoOtherIsOffered() {
    WindowActions.Asking nobody =
        new WindowActions.Asking(
            null, Optional::empty, Optional::empty, (map, finding) -> Optional.empty(), null, null);
    FrameCommands.define(
        commands, models, new WindowActions(models, new Coupling(models, words), nobody, words));
    assertEquals(List.of(), offered());
    models.run().open(Path.of("..", "sample-data", "qinghe", "review.yaml"));
    assertEquals(List.of(Command.EXPORT_IMAGE), offered());
    models.run().check();
    assertEquals(EXPORTS, offered());

    worker = waiting::add;
    models
        .exports()
        .results(
            models.run().result().orElseThrow().result(),
            folder,
            ResultOrder.of(List.of("jsonl"), Language.EN, false, Optional.empty()));
    assertEquals(List.of(), offered());

    waiting.remove().run();
    assertEquals(EXPORTS, offered());
    assertEquals(true, Files.exists(folder.resolve("findings.jsonl")));
  }

  private List<Command> offered() {
    return EXPORTS.stream().filter(one -> commands.enabled(one).getValue()).toList();
  }
}
