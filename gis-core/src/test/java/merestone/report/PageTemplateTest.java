package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import merestone.message.Language;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTemplateTest {
  @TempDir Path folder;

  private String page(String template) throws IOException {
    Path file = folder.resolve("report.ftlh");
    Files.writeString(file, template);
    Path page = folder.resolve("report.html");
    new HtmlReport(Language.EN, Optional.of(file), new SilentProgress())
        .write(SampleDossier.incomplete(), new byte[0], page);
    return Files.readString(page);
  }

  @Test
  void aTemplateOfOnesOwnSeesTheModelEscaped() throws IOException {
    String page =
        page("<h1>${title}</h1><#list sections as s>${s.rule.id} ${s.conflictCount};</#list>");
    assertTrue(page.endsWith("<h1>清河区2026年第3批次用地审查</h1>FARM-01 1;UDB-01 1;ECO-01 0;"), page);
    assertTrue(page("${sections[0].conflicts[0].finding.subject.name}").contains("&lt;东&gt;"));
  }

  @Test
  void aTemplateOfOnesOwnMayUseOurParts() throws IOException {
    String page = page("<#import \"/parts.ftlh\" as p><#include \"/record.ftlh\">");
    assertTrue(page.contains("no nature reserve layer is loaded"), page);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "<#include \"/../../../etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "${sections[0].rule?api.getClass()}",
        "${sections[0].rule.level.class.protectionDomain}",
        "${nosuch}",
        "<#if",
      })
  void aTemplateThatReachesBeyondTheModelOrIsWrongIsRefused(String template) {
    UserError refused = assertThrows(UserError.class, () -> page(template));
    assertEquals("template-wrong", refused.problems().get(0).code());
    assertFalse(Files.exists(folder.resolve("report.html")));
  }

  @Test
  void whatWasNotCheckedIsPutInWhereATemplateLeavesItOut() throws IOException {
    String page = page("<body class=\"x\"><h1>${title}</h1></body>");
    assertTrue(page.startsWith("<body class=\"x\"><div class=\"unchecked"), page);
    assertTrue(page.contains("no nature reserve layer is loaded"), page);
    String own = page("<body><#list gaps as g>${g.rule};</#list></body>");
    assertEquals("<body>FARM-01;ECO-01;</body>", own);
  }

  @Test
  void aWrongTemplateIsToldInOneSentenceWithItsLine() {
    UserError refused = assertThrows(UserError.class, () -> page("a\nb\n${nosuch}"));
    String zh = refused.problems().get(0).message().zh();
    assertTrue(zh.endsWith("第 3 行有误，未写出报告页。"), zh);
    assertFalse(zh.contains("nosuch"), zh);
    assertTrue(refused.problems().get(0).remedy().zh().contains("nosuch"));
  }
}
