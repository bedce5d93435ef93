package io.github.duizhao.segment;

import static io.github.duizhao.segment.CutAssertions.assertEnglish;

import io.github.duizhao.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSegmenterTest implements SegmenterContract {

  @Override
  public Lang lang() {
    return Lang.EN;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The train was late.‖Nobody minded.",
        "Why was it late?‖Nobody knew!‖We waited.",
        "He arrived in 2014.‖She came later.",
        "It costs $5.‖That is cheap.",
        "What?!‖That cannot be.",
        "Wait!!!‖Do not press it.",
        "We shipped version 2.‖It broke.",
        "See the log [3].‖It is long.",
        "It broke twice.[12]‖Nobody knows why.",
        "**It works.**‖Now go home.",
        "It works!‖🎉 We are done.",
        "The result was 4.5.‖That is high.",
        "Is it C#?‖No, it is F#.",
        "I prefer Plan B.‖We can start today.",
        "It prints 1.4.2.‖Versions before 1.4 do not.",
        "It is written in C.‖Python came later.",
        "Set it to x.‖Kubernetes reads it.",
        "Connect with ssh.‖Kubernetes runs there.",
        "It broke the app.‖Eventually we removed it.",
        "Open a new tab.‖Firefox asks first.",
        "She did one more rep.‖Anna counted.",
        "~~It is old.~~‖Use the new one.",
        "It works! 🎉🎉",
        "Thanks to all. ❤️",
        "It works. :-)‖Now go home.",
        "The way from A to C.‖Centralized control is old.",
        "There are P and Q.‖Choose one.",
        "Press Y.‖Wait a second.",
        "We use C.‖Others use Java.",
        "It is v2.0.‖v1.0 is old.",
        "It runs slowly.‖you can change that.",
        "It was signed by the old CA.‖The new one is here.",
        "It lost the letter c.‖This is odd.",
        "It loses a link via .‖Alternatively it does not.",
        "It may be lost (power cut, flood, etc.).‖kubelet restarts it then.",
        "It answers (yes, no, ...).‖Waiting for it takes time.",
      })
  void cutsPlainSentences(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Baker met Mrs. Lee and Dr. Ortiz at St. Mary's Hospital.",
        "Gen. Abbott wrote to Prof. Quill about Sgt. Dunn.",
        "Bring tools, e.g. a hammer, i.e. something heavy.",
        "Use a queue (e.g. Kafka) vs. Redis, cf. Fig. 3 and Sec. II.",
        "The office of J. R. R. Tolkien was small.",
        "A letter by D. Greg Scott was found.",
        "Donald E. Knuth wrote it with Leslie B. Lamport.",
        "The U.S. Department of Energy and the U.K. Treasury agreed.",
        "We left at 5 p.m. on Monday, at 9 a.m. EST, and on Jan. 5 again.",
        "She works for Harbor Bros. and for Baker & Co. in Leeds.",
        "Smith et al. found it, as did Baker et al. (2014).",
        "See No. 5, Vol. 2, pp. 30 and Fig. 7 for details.",
        "It was approx. 40 metres, incl. the roof.",
        "Yahoo! has changed, and so has the Yahoo! Finance page.",
        "She has a Ph.D. from Leeds and a B.Sc. from York.",
        "The dept. of works and the max. length were unclear.",
        "He runs Acme Inc. and two others.",
        "As told in Sec. IV, App. B and Art. 7, the max. length is min. 5 metres.",
      })
  void leavesAloneAbbreviations(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He lives in the U.S.‖He likes it.",
        "She left the F.B.I.‖Recalling her days there, she smiled.",
        "They came to the U.K.‖Sadly, it rained.",
        "We met at 5 p.m.‖Nobody else came.",
        "They sell nails, screws, etc.‖The shop is closed on Sunday.",
        "He works for Acme Inc.‖They make rockets.",
        "It was found by Smith et al.‖The method is old.",
        "I said no.‖No.‖That was wrong.‖He left.",
        "It happened in Jan.‖We were away.",
        "So do I.‖He agreed.",
        "Martin Luther King Jr.‖He was a pastor.",
      })
  void cutsAfterAbbreviationsThatEndASentence(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Files end with a prefix.‖build.bats loads the rest.",
        "Each unit logs by itself.‖systemd collects the output.",
        "Disks are slow.‖zram is not.",
        "It needs a new kernel.‖eBPF programs run there.",
        "Install it first.‖kubectl comes with it.",
        "Set it to zero.‖`kubelet` restarts.",
        "We chose method B.‖Writing it took a day.",
        "It evicts Pod P.‖Preemption follows.",
      })
  void cutsBeforeCommandsAndLetters(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was late. as well, it rained.",
        "We sell pens, paper, etc. when the shop is open.",
        "1. Image",
        "2. Open the file.‖3. Close it.",
        "a. First item",
        "Do this: 1. Open the lid; 2. Close it.",
        "IV. The long way home",
        "It prints the value of x: 6.‖But it does not stop.",
        "It starts with the default: 1.‖This is enough.",
        "Pick a letter: a. Apple; b. Banana.",
        "The answer is: A.‖It is clear.",
        "Figure 1. How it works.‖It is simple.",
        "**Table 2-1. What it costs.**",
        "Step 1. Open the lid.‖Step 2. Close it.",
        "See the 1.1. release notes.",
        "Testing with assert_eq! and assert_ne! Macros",
      })
  void leavesAloneListMarksAndSlips(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Why?\" he asked.‖\"Because.\"‖She left.",
        "\"Why?\" Anna asked.‖Nobody spoke.",
        "“Stop!‖Now!” cried the guard.",
        "“Stop!‖Go no further!” cried the guard.",
        "‘Very well!’ he replied.‖‘We go.’",
        "'You are late!' thought Peter to himself.",
        "“Who is it?” I asked.‖“Me.”",
        "He said: \"It is slow.‖We know.‖We will fix it.\"",
        "He said, “It is slow.‖We know.”‖Then he left.",
        "The sign that read “Stop! Danger! Keep out” was new.",
        "She asked “Why? What for?” and left.",
        "It was a compressed cache, or “cache.”‖Nobody used it.",
        "He called it \"fast.\"‖It was not.",
        "“Hey! You” is a song.‖I like it.",
        "\"Hey! You\", a song of theirs, is good.",
        "“It is late.‖We must go”, said Anna.‖We went.",
        "\"You mean—\"‖\"Most of it is true.\"",
        "'But I—'‖'You what?' said Tom.",
        "He asked, \"Why?\"‖I told him.",
      })
  void mindsQuotations(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It uses disk space.‖(Small copies help.)‖Copies do not know each other.",
        "It stopped.‖(Yeah, I know.)‖Use something else.",
        "Pin the image (no more `:latest`!).‖It helps.",
        "It lists files (foo, bar, etc.) that nobody needs.",
        "It asks a question (who? when?) and waits.",
        "(It is old.‖It is slow.)‖We like it.",
        "We like it (it is old.‖It is slow.).‖Nobody else does.",
        "If it ends (if … endif) here, it is fine.‖Go on.",
      })
  void mindsBrackets(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "…and that is it!‖The rest is easy.",
        "I... I do not know.",
        "Well . . . it depends.",
        "He stopped...‖Then he went on.",
        "invalid value ..., as it says",
      })
  void mindsEllipses(String cut) {
    assertEnglish(cut);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is built on .NET and Vue.js.‖Use Node.js 18.2.1 or later.",
        "See https://example.org/a.b?x=1!.‖Then come back.",
        "Write to jo.doe@example.org.‖She answers.",
        "Open README.md, .gitignore and docker-compose.yml.‖Then save.",
        "Run `a. B` and ``c. ` D``.‖Then stop.",
        "Files end with .bash , but not always.",
        "Type `echo Hi! You?` now.",
        "See https://example.org/a.‖Kubernetes is there.",
        "Pop!_OS is new.‖We use Pop!_OS.‖It is good.",
        "The net.* keys are read.‖They are many.",
        "May 2020.*‖The group met.",
        "The group met in May.*",
        "It is in /usr/local/lib/p.‖Kubernetes is there.",
      })
  void keepsCodeAndAddressesWhole(String cut) {
    assertEnglish(cut);
  }
}
