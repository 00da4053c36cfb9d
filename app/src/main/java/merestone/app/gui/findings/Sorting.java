package merestone.app.gui.findings;

/** A column that findings are sorted by. */
public record Sorting(FindingColumn column, boolean descending) {}
