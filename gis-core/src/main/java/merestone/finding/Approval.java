package merestone.finding;

import merestone.message.Text;

/**
 * Why a conflict is excepted, or why an approval of it does not hold any longer.
 *
 * @param document the document that approves it, with its number; empty if the rule itself excepts
 * @param words what to say: excepted by …, or why not: expired, outgrown
 * @param holds whether the conflict is excepted
 */
public record Approval(String document, Text words, boolean holds) {}
