package merestone.app.gui.map;

import merestone.app.gui.desk.Command;

/** The tools of the map; the first is in hand when no other is. */
public enum ToolKind {
  IDENTIFY(Command.IDENTIFY, "mdmz-touch_app"),
  BOX(Command.ZOOM_BOX, "mdal-crop_free"),
  LENGTH(Command.MEASURE_LENGTH, "mdmz-straighten"),
  AREA(Command.MEASURE_AREA, "mdmz-square_foot");

  private final Command command;
  private final String icon;

  ToolKind(Command command, String icon) {
    this.command = command;
    this.icon = icon;
  }

  /** Returns the command that takes it in hand. */
  public Command command() {
    return command;
  }

  String icon() {
    return icon;
  }

  boolean isMeasuring() {
    return this == LENGTH || this == AREA;
  }
}
