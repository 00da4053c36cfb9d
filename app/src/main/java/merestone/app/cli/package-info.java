/** The command line: one command per class, exit codes and output as the contract says. */
package merestone.app.cli;
