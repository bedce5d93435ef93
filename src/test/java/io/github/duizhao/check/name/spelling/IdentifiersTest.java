package io.github.duizhao.check.name.spelling;

import static io.github.duizhao.check.name.NameTexts.BARE;
import static io.github.duizhao.check.name.NameTexts.loud;
import static io.github.duizhao.check.name.NameTexts.pair;
import static io.github.duizhao.check.name.NameTexts.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of programs that are not marked as code, and names with slips that look much like them. */
class IdentifiersTest {

  @Test
  void aFieldMayHaveAnotherCaseInItsFirstPartThanTheSource() throws IOException {
    leavesAlone("TLSSecret names the secret.", "tlsSecret 给出机密的名称。");
    finds("KUbernetes", "It runs on Kubernetes today.", "如今它运行在 KUbernetes 上。");
    finds("CloudLAntern", "Use CloudLantern for this.", "为此请使用 CloudLAntern。");
  }

  @Test
  void capitalsThatTheSourceLacksAreNoFault() throws IOException {
    leavesAlone("Edit the lampmap called beacon first.", "先编辑名为 beacon 的 LampMap。");
    finds("Github", "Everything is on GitHub now.", "现在一切都在 Github 上。");
  }

  @Test
  void aSmallWordByItselfIsNoAcronym() throws IOException {
    leavesAlone("The UDS is the transport.\n\nUDS listens.", "UDS 是传输方式。\n\nuds");
    finds("pm", "Ask a product manager.\n\nThe PM came.", "去问产品经理（pm）。\n\n产品经理来了。");
    finds("api", "Call the API of the lamp.", "调用这盏灯的 api。");
  }

  @Test
  void aFieldWithHyphensIsNoSplitName() throws IOException {
    leavesAlone("ClientKey is the path of the key.", "client-key 是密钥的路径。");
    finds("tune in", "Listen on TuneIn today.", "今天在 tune in 上收听。");
  }

  @Test
  void aFieldMayBeSaidInWordsAndWordsInOneWord() throws IOException {
    leavesAlone("Set the declaredFeatures of a node.", "设置节点的 Declared Features。");
    leavesAlone("A VolumeSnapshot is made.", "创建卷快照（Volume Snapshot）。");
    leavesAlone("A CSI driver mounts it.", "由 CSIDriver 挂载它。");
    finds("DockerHub", "Push it to Docker Hub today.", "今天把它推送到 DockerHub。");
    finds("Volume Snapshot", "VolumeSnapshot is the new type.", "Volume Snapshot 是新的类型。");
  }

  @Test
  void partsOfLongerWordsAreNoNames() throws IOException {
    leavesAlone("It is an AppArmor profile.", "它是 container.apparmor.beta 配置。");
    leavesAlone("Kubernetes has it.", "它在 seccomp.security.kubernetes.io 里。");
    finds("Kubernets", "Kubernetes has it.", "它在 Kubernets 里。");
  }

  @Test
  void whereTheSourceHasTheSlipTheTranslationIsRight() throws IOException {
    leavesAlone("Set mminSyncPeriod to ten.", "把 minSyncPeriod 设为十。");
    finds("minSyncPeriodd", "Set minSyncPeriod to ten.", "把 minSyncPeriodd 设为十。");
  }

  @Test
  void anotherWordOfTheSameMakeIsNoSlip() throws IOException {
    leavesAlone(
        "The driver serves each ResourceClaim.", "驱动为 ResourceClass 中的每个 ResourceClaim 服务。");
    finds("ResourceClair", "The driver serves each ResourceClaim.", "驱动为每个 ResourceClair 服务。");
  }

  @Test
  void aWordBesideANameIsNotPartOfIt() throws IOException {
    leavesAlone("Compare two quantities first.", "先用 compareTo 比较两个数量。");
    finds("Fluen", "Install Fluent Bit first.", "先安装 Fluen Bit。");
  }

  @Test
  void versionsAreNotWeighedByTheirLetters() throws IOException {
    leavesAlone("It is served as OpenAPI v3 today.", "如今它以 OpenAPI 3 提供。");
  }

  private static void leavesAlone(String english, String chinese) throws IOException {
    assertEquals(List.of(), found(english, chinese));
  }

  private static void finds(String span, String english, String chinese) throws IOException {
    assertEquals(List.of(span), found(english, chinese));
  }

  private static List<String> found(String english, String chinese) throws IOException {
    return loud(run(BARE, pair(english, chinese))).stream().map(f -> f.found()).toList();
  }
}
