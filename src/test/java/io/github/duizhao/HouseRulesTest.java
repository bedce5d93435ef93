package io.github.duizhao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may lean on whom; see src/docs/ARCHITECTURE.md. */
@AnalyzeClasses(
    packages = "io.github.duizhao",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  private static final String BASE = "io.github.duizhao";

  @ArchTest
  static final ArchRule roomsHaveNoCycles =
      slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(BASE + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule rooms =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("text")
          .definedBy(BASE + ".text..")
          .layer("bitext")
          .definedBy(BASE + ".bitext..")
          .layer("lexicon")
          .definedBy(BASE + ".lexicon..")
          .layer("read")
          .definedBy(BASE + ".read..")
          .layer("segment")
          .definedBy(BASE + ".segment..")
          .layer("align")
          .definedBy(BASE + ".align..")
          .layer("check")
          .definedBy(BASE + ".check..")
          .layer("eval")
          .definedBy(BASE + ".eval..")
          .layer("train")
          .definedBy(BASE + ".train..")
          .layer("format")
          .definedBy(BASE + ".format..")
          .layer("door")
          .definedBy(BASE)
          .layer("cli")
          .definedBy(BASE + ".cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("door")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("train")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("format")
          .mayOnlyBeAccessedByLayers("door", "cli")
          .whereLayer("read")
          .mayOnlyBeAccessedByLayers("door", "cli", "train", "format")
          .whereLayer("segment")
          .mayOnlyBeAccessedByLayers("door", "cli", "train")
          .whereLayer("align")
          .mayOnlyBeAccessedByLayers("door", "cli", "train")
          .whereLayer("eval")
          .mayOnlyBeAccessedByLayers("door", "cli", "train")
          .whereLayer("check")
          .mayOnlyBeAccessedByLayers("door", "cli", "format")
          .whereLayer("lexicon")
          .mayOnlyBeAccessedByLayers("align", "check", "train", "format", "door", "cli");

  private static final String NAME = BASE + ".check.name";

  /** The searches for names lean on what they all read, and none on another. */
  @ArchTest
  static final ArchRule nameSearches =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy(NAME + ".text..")
          .layer("article")
          .definedBy(NAME + ".article..")
          .layer("mention")
          .definedBy(NAME + ".mention..")
          .layer("source")
          .definedBy(NAME + ".source..")
          .layer("target")
          .definedBy(NAME + ".target..")
          .layer("spelling")
          .definedBy(NAME + ".spelling..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("article")
          .mayOnlyAccessLayers("text")
          .whereLayer("mention")
          .mayOnlyAccessLayers("text", "article")
          .whereLayer("source")
          .mayOnlyAccessLayers("text", "article", "mention")
          .whereLayer("target")
          .mayOnlyAccessLayers("text", "article")
          .whereLayer("spelling")
          .mayOnlyAccessLayers("text", "article");

  @ArchTest
  static final ArchRule onlyNameChecksSearchForNames =
      noClasses()
          .that()
          .resideOutsideOfPackage(NAME + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(NAME + ".*..");

  @ArchTest
  static final ArchRule onlyTrainingLooksInsideTheAligner =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + ".align..", BASE + ".train..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(BASE + ".align.*..");

  /** Files are read by {@code Documents}, whatever their format. */
  @ArchTest
  static final ArchRule nobodyAsksForAFormatByItself =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".read..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + ".read.block..",
              BASE + ".read.plain..",
              BASE + ".read.html..",
              BASE + ".read.markdown..");

  @ArchTest
  static final ArchRule textIsPlainJava =
      classes()
          .that()
          .resideInAnyPackage(BASE + ".text..", BASE + ".bitext..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java.lang..",
              "java.io..",
              "java.util..",
              "org.jspecify..",
              BASE + ".text..",
              BASE + ".bitext..");

  @ArchTest static final ArchRule jsoup = fence("org.jsoup..", "read");

  @ArchTest static final ArchRule commonmark = fence("org.commonmark..", "read.markdown");

  @ArchTest static final ArchRule icu = fence("com.ibm.icu..", "segment", "read");

  @ArchTest static final ArchRule openNlp = fence("opennlp..", "segment");

  @ArchTest static final ArchRule jackson = fence("com.fasterxml..", "format", "cli");

  @ArchTest static final ArchRule tika = fence("org.apache.tika..", "read.office");

  @ArchTest static final ArchRule pdfBox = fence("org.apache.pdfbox..", "read.office");

  @ArchTest static final ArchRule picocli = fence("picocli..", "cli");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrintsOrExits =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + ".cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  @ArchTest
  static final ArchRule noDrawers =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager");

  private static ArchRule fence(String library, String... rooms) {
    String[] inside = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      inside[i] = BASE + "." + rooms[i] + "..";
    }
    return noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .allowEmptyShould(true);
  }
}
