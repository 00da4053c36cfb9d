package merestone.app.gui.desk;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/** Everything that menu, tool bar and keys can ask of the window; in the order of the menus. */
public enum Command {
  NEW(Section.OPEN, "action.new", "Shortcut+N"),
  OPEN(Section.OPEN, "action.open", "Shortcut+O"),
  OPEN_SAMPLE(Section.OPEN, "action.openSample", ""),
  EXPORT_IMAGE(Section.EXPORT, "action.exportImage", "Shortcut+P"),
  EXPORT_PAGES(Section.EXPORT, "action.exportPages", "Shortcut+Shift+P"),
  EXPORT_RESULTS(Section.EXPORT, "action.exportResults", "Shortcut+Shift+S"),
  SETTINGS(Section.SETTINGS, "settings.command", "Shortcut+Comma"),
  QUIT(Section.LEAVE, "menu.quit", "Shortcut+Q"),
  RUN(Section.CHECK, "action.check", "F5"),
  CANCEL(Section.CHECK, "action.cancel", "Shortcut+Period"),
  FILTER(Section.FINDINGS, "menu.filter", "Shortcut+F"),
  CLEAR_FILTERS(Section.FINDINGS, "findings.showAll", "Shortcut+Shift+L"),
  PREVIOUS_FINDING(Section.FINDINGS, "details.previous", "Alt+Up"),
  NEXT_FINDING(Section.FINDINGS, "details.next", "Alt+Down"),
  COPY_FINDINGS(Section.FINDINGS, "row.copyRows", "Shortcut+C"),
  NEXT_UNDECIDED(Section.FINDINGS, "triage.next", "N"),
  PREVIOUS_UNDECIDED(Section.FINDINGS, "triage.previous", "Shift+N"),
  CONFIRM(Section.DECIDE, "triage.confirm", "1"),
  DISMISS(Section.DECIDE, "triage.dismiss", "2"),
  NEEDS_DOCUMENT(Section.DECIDE, "triage.needDocument", "3"),
  CORRECTED(Section.DECIDE, "triage.correct", "4"),
  REOPEN(Section.DECIDE, "triage.reopen", "0"),
  UNDO(Section.TAKE_BACK, "triage.undo", "Shortcut+Z"),
  REDO(Section.TAKE_BACK, "triage.redo", "Shortcut+Y"),
  ZOOM_FULL(Section.ZOOM, "action.zoomFull", "Shortcut+Shift+F"),
  ZOOM_SELECTION(Section.ZOOM, "menu.zoomSelection", "Shortcut+J"),
  ZOOM_LAST(Section.ZOOM, "menu.zoomLast", "Alt+Left"),
  ZOOM_NEXT(Section.ZOOM, "menu.zoomNext", "Alt+Right"),
  GO_TO(Section.ZOOM, "goto.command", "Shortcut+G"),
  IDENTIFY(Section.TOOLS, "tool.identify", "Shortcut+Shift+I"),
  ZOOM_BOX(Section.TOOLS, "tool.zoomBox", "Shortcut+Shift+Z"),
  MEASURE_LENGTH(Section.TOOLS, "tool.measureLength", "Shortcut+Shift+M"),
  MEASURE_AREA(Section.TOOLS, "tool.measureArea", "Shortcut+Shift+J"),
  SNAP(Section.TOOLS, "measure.snap", "F3"),
  COPY_MAP(Section.TOOLS, "map.copyPicture", "Shortcut+Shift+C"),
  FULL_SCREEN(Section.SCREEN, "menu.fullScreen", "F11"),
  LAYER_UP(Section.LAYERS, "layers.up", "Shortcut+Close Bracket"),
  LAYER_DOWN(Section.LAYERS, "layers.down", "Shortcut+Open Bracket"),
  LAYER_ZOOM(Section.LAYERS, "layers.zoom", ""),
  LAYER_FILTER(Section.LAYERS, "layers.filter", "F8"),
  LAYER_SYMBOL(Section.LAYERS, "layers.symbol", "F7"),
  LAYER_PROPERTIES(Section.LAYERS, "layers.properties", "F9"),
  LAYER_ONLY(Section.LAYERS, "layers.showOnly", ""),
  LAYER_REMOVE(Section.LAYERS, "layers.remove", ""),
  LAYERS_ALL(Section.LAYERS, "layers.showAll", ""),
  LAYER_REPAIR(Section.LAYERS, "layers.repair", ""),
  KEYS(Section.HELP, "keys.command.show", "F1"),
  ABOUT(Section.HELP, "menu.about", "");

  private final Section section;
  private final String words;
  private final String key;

  Command(Section section, String words, String key) {
    this.section = section;
    this.words = words;
    this.key = key;
  }

  public Section section() {
    return section;
  }

  /** Returns the key of the command's name. */
  public String words() {
    return words;
  }

  /** Returns the key stroke it comes with; empty for none. */
  public Optional<KeyCombination> defaultKey() {
    return key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
  }
}
