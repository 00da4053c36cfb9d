/**
 * What reviewers decide about findings, kept beside the review, and what differs between two runs.
 *
 * <p>Place in the flow: after {@code finding}. It takes an answer and the people's decisions;
 * report and the front doors show them. It never changes a finding.
 */
package merestone.triage;
