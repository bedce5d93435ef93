#!/usr/bin/env bash
# Tells the size of the two jars and, packed, of what is in them. Needs ./mvnw -Poffice -DskipTests package, and unzip.
#   src/scripts/jar-sizes.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

sizes() { # JAR, and on standard input lines of PATTERN NAME; an entry counts for the first pattern that fits
  echo "$(stat -c %s "$1")  $1"
  awk '
    FNR == NR { pattern[++n] = $1; name[n] = substr($0, length($1) + 2); next }
    NF == 8 && $4 ~ /%$/ { for (i = 1; i <= n; i++) if ($8 ~ pattern[i]) { size[i] += $3; break } }
    END { for (i = 1; i <= n; i++) printf "  %10d  %s\n", size[i], name[i] }' - <(unzip -v "$1")
}

sizes target/duizhao.jar <<'PARTS'
^io/github/duizhao/models/ models: lexicon, names, weights
^io/github/duizhao/format/ readers and writers of formats, reports
^io/github/duizhao/ the rest of our classes, the report page
^com/ibm/icu/ ICU4J
^com/fasterxml/ Jackson
^opennlp/ OpenNLP
^org/jsoup/ jsoup
^picocli/ picocli
^org/commonmark/ commonmark
. other
PARTS
sizes target/duizhao-office.jar <<'PARTS'
^org/apache/(poi|xmlbeans)/|^org/openxmlformats/|^com/microsoft/|^org/apache/commons/|schemaorg POI and what it needs: DOCX
^org/apache/(pdfbox|fontbox|pdfparser)/ PDFBox: PDF
^org/apache/tika/ Tika: ODT, EPUB, RTF
. other
PARTS
