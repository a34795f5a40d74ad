### The site's texts in Tigrinya. The reader is addressed in the plural: polite, and the same for women and men.
### No native speaker has reviewed these texts.

language-name = ትግርኛ

## Header, menu and footer

skip-to-content = ናብ ትሕዝቶ ሕለፉ
menu = ዝርዝር
main-navigation = ቀንዲ ዝርዝር
language-menu = ቋንቋታት
breadcrumbs = ኣብዚ ኣለኹም
home = መበገሲ ገጽ
all-courses = ኩሎም ኮርሳት
about = ብዛዕባ ትምህርቲ ንዓበይቲ
search = ድለዩ
list-typ = ዓይነታት ትምህርቲ
list-kommun = ኮሙናት
list-omrade = ጽላታት
list-yrke = ሞያታት
list-amne = ዓውድታት ትምህርቲ
publishers = ሓበሬታ ዝሃቡ ትካላት
accessibility = ተበጻሕነት (tillgänglighet)
contact-counsellor = ምስ ኣማኻሪ ተዘራረቡ
contact-counsellor-text = ብነጻ እዩ። ኣስተርጓሚ ክትሓቱ ትኽእሉ ኢኹም።
licence = ነቲ ሓበሬታ ብናጻ ክትጥቀሙሉ ትኽእሉ ኢኹም: { $licence }።
open-data = ኩሉ እቲ ሓበሬታ ከም ክፉት ዳታ (öppna data):
telephone = ተለፎን
email = ኢመይል
website = መርበብ ሓበሬታ
opening-hours = ክፉት ዝኾነሉ ሰዓታት

## Start page

start-heading = ትምህርቲ ርኸቡ
start-intro = ኣብዚ ንዓበይቲ ዝኸውን ኮርሳት ትረኽቡ፣ ካብ ኩለን ኮሙናት ናይዚ ዞባ (län)።
search-label = እንታይ ክትመሃሩ ትደልዩ፧
search-button = ድለዩ
start-by-type = ዓይነት ትምህርቲ ምረጹ
start-by-area = ጽላት ምረጹ
start-by-municipality = ኮሙን ምረጹ
start-closing-soon = ናይ መወዳእታ መዓልታት ምልክታ
start-unsure = እንታይ ክትመሃሩ ከም እትደልዩ ኣይትፈልጡን ዲኹም፧
start-unsure-text = እዚ ልሙድ እዩ። ኣማኻሪ ትምህርትን ሞያን ይሕግዘኩም።

## Types of education

type = ዓይነት
type-komvux-grund = Komvux፣ መሰረታዊ ደረጃ
type-komvux-grund-description = ናይ መባእታዊ ቤት ትምህርቲ (grundskola) ዓውድታት ትምህርቲ፣ ንኣብነት ቋንቋ ሽወደን፣ እንግሊዝኛን ሒሳብን።
type-komvux-gymnasial = Komvux፣ ካልኣይ ደረጃ (gymnasial nivå)
type-komvux-gymnasial-description = ናይ ካልኣይ ደረጃ ቤት ትምህርቲ (gymnasium) ዓውድታት ትምህርቲ፣ ምስክር ወረቐት (examen) ንምርካብ ወይ ትምህርቲ ንምቕጻል።
type-yrkesvux = Yrkesvux፣ ሞያዊ ትምህርቲ
type-yrkesvux-description = ሓደ ሞያ ትመሃሩ። ገለ ክፋል ናይቲ ግዜ ድማ ኣብ ቦታ ስራሕ ትኾኑ።
type-sfi = ሽወደን ንስደተኛታት (sfi)
type-sfi-description = ቋንቋ ሽወደን ካብ መጀመርታ ንዝመሃሩ።
type-anpassad-grund = ዝተዓራረየ ትምህርቲ፣ መሰረታዊ ደረጃ (anpassad utbildning)
type-anpassad-grund-description = ናይ መባእታዊ ቤት ትምህርቲ ዓውድታት ትምህርቲ፣ ናይ ኣእምሮ ስንክልና ንዘለዎም ዓበይቲ።
type-anpassad-gymnasial = ዝተዓራረየ ትምህርቲ፣ ካልኣይ ደረጃ (anpassad utbildning)
type-anpassad-gymnasial-description = ናይ ካልኣይ ደረጃ ቤት ትምህርቲ ዓውድታት ትምህርቲ፣ ናይ ኣእምሮ ስንክልና ንዘለዎም ዓበይቲ።
type-yh = ላዕለዋይ ሞያዊ ትምህርቲ (yrkeshögskola)
type-yh-description = ድሕሪ ካልኣይ ደረጃ ቤት ትምህርቲ ዝወሃብ ሞያዊ ትምህርቲ። ምስ ወሃብቲ ስራሕ ብሓባር ዝተዳለወ እዩ።
type-folkhogskola = ቤት ትምህርቲ ህዝቢ (folkhögskola)
type-folkhogskola-description = ምስ ካልኦት ብሓባር ትመሃሩ። መብዛሕትኡ ግዜ መንበሪ ክፍሊ ኣሎ።
type-provning = ፈተና ጥራይ (prövning)
type-provning-description = ነቲ ኮርስ ከይወሰድኩም ፈተና ትወስዱ፣ ውጽኢት (betyg) ድማ ትረኽቡ።
type-validering = ምምዛን ፍልጠት (validering)
type-validering-description = ፍልጠትኩም ይምዘን፣ ዋላ መረጋገጺ ወረቓቕቲ እንተ ዘይብልኩም።
type-gymnasium = ካልኣይ ደረጃ ቤት ትምህርቲ (gymnasium)
type-gymnasium-description = ትሕቲ 20 ዓመት ንዝዕድሚኦም ዝኸውን ትምህርቲ።

## Kinds

kind-course = ኮርስ
kind-package = ጥቕላል ኮርሳት ንሓደ ሞያ (yrkespaket)
kind-programme = ፕሮግራም
kind-partial = ክፋል ናይ ሓደ ኮርስ
kind-service = ኣገልግሎት
apprenticeship = ተለማማዲ (lärling)
apprenticeship-text = ዝበዝሕ ግዜ ኣብ ቦታ ስራሕ ትኾኑ።
combination = ሞያን ሽወደንን ብሓባር (kombinationsutbildning)
combination-text = ሞያን ቋንቋ ሽወደንን ኣብ ሓደ ግዜ ትመሃሩ።
orientation = መላለዪ ኮርስ (orienteringskurs)
orientation-text = ቅድሚ ምምራጽኩም ትፍትኑዎ።

## Form and time of teaching

mode-classroom = ብኣካል
mode-distance = ብርሑቕ (distans)
mode-blended = ብኸፊል ብርሑቕ
mode-remote = ብቐጥታ ብኢንተርነት
mode-flexible = ተዓጻጻፊ (flexibelt)
mode-workplace = ኣብ ቦታ ስራሕ
mode-unknown = ኣገባብ ኣመሃህራ ኣይተገልጸን
time-day = ቀትሪ
time-evening = ምሸት
time-weekend = ቀዳምን ሰንበትን
onsite-meetings = { $count ->
    [0] ብኣካል ዝግበር ርክብ የለን
    [one] ሓደ ርክብ ብኣካል
   *[other] { $count } ርክባት ብኣካል
}
pace-percent = { $percent } ሚእታዊት ናይ ምሉእ ግዜ
pace-full = ምሉእ ግዜ
pace-half = ፍርቂ ግዜ
percent = { $value }%

## Language

language-support-study-guidance = ሓገዝ ትምህርቲ ብቋንቋኹም (studiehandledning)
language-support-sfi-combination = ምስ sfi ብሓባር ክውሰድ ይከኣል
language-support-interpreter = ኣስተርጓሚ
language-support-sign-language = ቋንቋ ምልክት
swedish-none = ቋንቋ ሽወደን ክትፈልጡ ኣየድልየኩምን
swedish-sfi-a = Sfi፣ ኮርስ A
swedish-sfi-b = Sfi፣ ኮርስ B
swedish-sfi-c = Sfi፣ ኮርስ C
swedish-sfi-d = Sfi፣ ኮርስ D
swedish-sva-grund = ሽወደን ከም ካልኣይ ቋንቋ፣ መሰረታዊ ደረጃ
swedish-sva-1 = ሽወደን ከም ካልኣይ ቋንቋ፣ ደረጃ 1
swedish-required = ግድን ዘድሊ: { $level }
swedish-recommended = እንተ ሃልዩ ጽቡቕ: { $level }

## Applying

need-bankid = BankID
need-grades = ውጽኢት ትምህርቲ (betyg)
need-id-document = ወረቐት መንነት (legitimation)
need-personal-letter = ውልቃዊ ደብዳበ (personligt brev)
need-cv = CV
need-certificates = ምስክር ወረቐት (intyg)
need-work-samples = ኣብነታት ናይ ስራሕኩም (arbetsprover)
need-study-plan = ውጥን ትምህርቲ (studieplan)
needs = ዘድልየኩም ነገራት
without-bankid = BankID እንተ ዘይብልኩም
apply-reply = መዓስ መልሲ ከም እትረኽቡ
answer-free = እወ፣ ከተመልክቱ ትኽእሉ ኢኹም
answer-home-decision = እወ፣ ኮሙንኩም (hemkommun) እንተ ፈቒዱ
answer-special-reasons = ፍሉይ ምኽንያት እንተ ሃልዩኩም ጥራይ
answer-provider = እወ፣ መን ከም ዝኣቱ እታ ቤት ትምህርቲ ትውስን
answer-ask-home = ንኮሙንኩም (hemkommun) ሕተቱ
apply-via-home-municipality = ብመንገዲ ኮሙንኩም (hemkommun) ተመልክቱ።
apply-via-provider = ናብቲ ነቲ ኮርስ ዝህብ ትካል ተመልክቱ።
decides-home = ኮሙንኩም (hemkommun) ይውስን።
decides-course-municipality = እቲ ኮርስ ዘለዎ ኮሙን ይውስን።
decides-provider = እቲ ነቲ ኮርስ ዝህብ ትካል ይውስን።
apply = ኣመልክቱ
apply-by-email = ብኢመይል ኣመልክቱ
apply-home-unknown = ናበይ ከም እተመልክቱ፣ በቲ እትነብሩሉ ቦታ ይውሰን።
copy-for-application = ኣብቲ ምልክታ ክትጽሕፉዎ ዘድልየኩም

## The state of an occasion

state = ምልክታ
state-not-yet-open = ድሒሩ ይኽፈት
state-open = ንምልክታ ክፉት እዩ
state-open-rolling = ኣብ ዝደለኹምዎ ግዜ ኣመልክቱ
state-closing-soon = ኣብ ቀረባ ግዜ ይዕጾ
state-late-open = ቦታ ተሪፉ ኣሎ፣ ሕጂ ኣመልክቱ
state-closed = ምልክታ ተዓጽዩ ኣሎ
state-running = እቲ ኮርስ ይካየድ ኣሎ
state-past = እቲ ኮርስ ተወዲኡ
state-cancelled = ተሰሪዙ
state-no-dates = እታ ናይ መወዳእታ መዓልቲ ምምልካት ኣይተወሰነትን
state-other-open = ንኻልእ ግዜ ናይዚ ኮርስ ምምልካት ይከኣል
state-any-time = ኣብ ዝደለኹምዎ ግዜ
apply-button-by = ክሳብ { $date } ኣመልክቱ
apply-button-rolling = ኣብ ዝደለኹምዎ ግዜ ኣመልክቱ

## Headings of a course page

facts = ሓቅታት
title-in-swedish = ስም ናይቲ ኮርስ ብቋንቋ ሽወደን
description = ብዛዕባ እቲ ኮርስ
learn = እትመሃሩዎ ነገር
teaching = ኣካይዳ ናይቲ ትምህርቲ
afterwards = ድሕሪ እቲ ኮርስ
prior-knowledge = ቅድሚኡ ክትፈልጡዎ ጽቡቕ
eligibility = ጠለባት ንምምልካት
selection = ብዙሓት ሰባት እንተ ኣመልኪቶም
bring = ሒዝኩምዎ እትመጹ
cost-free-teaching = እቲ ትምህርቲ ብነጻ እዩ።
cost-unknown = ክንደይ ከም ዝኽፈል፣ ነቲ ኮርስ ዝህብ ትካል ሕተቱ።
student-aid = ደገፍ ትምህርቲ (studiemedel)
student-aid-yes = ካብ CSN studiemedel ክትሓቱ ትኽእሉ ኢኹም።
student-aid-no = ነዚ ኮርስ studiemedel ክትረኽቡ ኣይትኽእሉን ኢኹም።
student-aid-unknown = Studiemedel ክትረኽቡ ትኽእሉ እንተ ኾንኩም፣ ንCSN ሕተቱ።
language-support = ሓገዝ ቋንቋ
swedish-needed = ዘድሊ ደረጃ ቋንቋ ሽወደን
quality-marks = ምልክታት ጽሬት ትምህርቲ
codes = { $count ->
    [one] ኮድ ኮርስ
   *[other] ኮዳት ኮርስ
}
provider = ነቲ ኮርስ ዝህብ ትካል
contractor = ነቲ ትምህርቲ ዘካይድ ትካል
publisher = ሓበሬታ ዝሃበ ትካል
municipality = { $count ->
    [one] ኮሙን
   *[other] ኮሙናት
}
area = { $count ->
    [one] ጽላት
   *[other] ጽላታት
}
subject = { $count ->
    [one] ዓውዲ ትምህርቲ
   *[other] ዓውድታት ትምህርቲ
}
occupation = { $count ->
    [one] ሞያ
   *[other] ሞያታት
}
seqf = ደረጃ SeQF
seqf-level = ደረጃ { $level } ካብ 8
sfi-tracks = መንገዲ ትምህርቲ { $tracks } (studieväg)
sfi-courses = ኮርስ { $courses }
contact = መወከሲ
guidance = ምኽሪ ብዛዕባ ትምህርትን ሞያን
how-to-apply = ከምዚ ጌርኩም ተመልክቱ
appeal = መልሲ ኣይፋል እንተ ኾይኑ
films = ፊልምታት
film-transcript = ኣብቲ ፊልም ዝተባህለ
source-page = ናይቲ ኮርስ ናይ ገዛእ ርእሱ ገጽ
updated = ሓበሬታ ዝተራእየሉ ዕለት: { $date }
fact-missing = ሓበሬታ የለን
similar-courses = ዝመሳሰሉ ኮርሳት
alike-courses = እዚ ኮርስ ኣብ ካልእ ቦታታት
alike-more = ተወሳኺ ኮርሳት ርኣዩ: { $list }

## Occasions

occasions = መዓስን ኣበይን
occasions-current = ዝመጹን ዝካየዱ ዘለዉን
occasions-past = ዝሓለፉ
no-occasions = እዚ ኮርስ ሕጂ ኣይወሃብን።
service-any-time = ኣብ ዝደለኹምዎ ግዜ ተወከሱና። ዝተወሰነ ዕለት የለን።
start = ዝጅምረሉ ግዜ
last-application-day = ናይ መወዳእታ መዓልቲ ምልክታ
pace = ፍጥነት ትምህርቲ (studietakt)
form = ኣገባብ ኣመሃህራ
time = ክፋል መዓልቲ
place = ቦታ
places = ብዝሒ ቦታታት
places-count = { $count ->
    [one] { $count } ቦታ
   *[other] { $count } ቦታታት
}

## Sentences

starts-on = ኣብ { $date } ይጅምር።
ends-on = ኣብ { $date } ይዛዘም።
rolling-start = ኣብ ዓመት ኣብ ዝኾነ ግዜ ክትጅምሩ ትኽእሉ ኢኹም።
start-not-decided = ዝጅምረሉ ግዜ ኣይተወሰነን።
apply-by = እንተ ደንጐየ ክሳብ { $date } ኣመልክቱ።
apply-opens = ካብ { $date } ጀሚርኩም ከተመልክቱ ትኽእሉ ኢኹም።
apply-opened = ካብ { $date } ጀሚርኩም ከተመልክቱ ትኽእሉ ነይርኩም።
apply-rolling = ኣብ ዝኾነ ግዜ ከተመልክቱ ትኽእሉ ኢኹም።
apply-dates-unknown = መዓስ ከተመልክቱ ከም እትኽእሉ፣ ነቲ ኮርስ ዝህብ ትካል ሕተቱ።
late-places = ቦታ ተሪፉ ኣሎ። ድሕሪ ናይ መወዳእታ መዓልቲ እውን ከተመልክቱ ትኽእሉ ኢኹም።
applications-closed = ናይ መወዳእታ መዓልቲ ምልክታ { $date } ነይራ።
given-in = እቲ ኮርስ ኣብ { $place } ይወሃብ።
done-on = ብ{ $date } ትገብርዎ።
done-in = ቦታ፦ { $place }።
occasion-cancelled = ናይዚ ግዜ እዚ ኮርስ ተሰሪዙ።
occasion-past = ናይዚ ግዜ እዚ ኮርስ ተወዲኡ።
occasion-running = እቲ ኮርስ ጀሚሩ።
course-cancelled = እቲ ኮርስ ተሰሪዙ።
course-past = ኩሉ ግዜያት ናይቲ ኮርስ ሓሊፉ፣ ወይ ንምልክታ ተዓጽዩ።
course-removed = እቲ ኮርስ ደጊም የለን።

## Facts as sentences

kind-package-text = እቲ ትምህርቲ ካብ ዝተኣሳሰሩ ኮርሳት ዝቖመ እዩ።
kind-programme-text = እቲ ትምህርቲ ምሉእ ፕሮግራም እዩ።
kind-partial-text = እቲ ኮርስ ክፋል ናይ ሓደ ዝነውሐ ኮርስ እዩ።
sfi-courses-text = { $count ->
    [one] እዚ ናይ sfi ኮርስ { $courses } እዩ።
   *[other] እዚ ናይ sfi ኮርሳት { $courses } እዩ።
}
sfi-tracks-text = { $count ->
    [one] እቲ ኮርስ መንገዲ ትምህርቲ { $tracks } (studieväg) ንዝመሃሩ እዩ።
   *[other] እቲ ኮርስ መንገድታት ትምህርቲ { $tracks } (studieväg) ንዝመሃሩ እዩ።
}
length-vp = { $value ->
    [one] ዓቐኑ { $value } ነጥቢ (poäng) እዩ።
   *[other] ዓቐኑ { $value } ነጥቢ (poäng) እዩ።
}
length-yhp = { $value ->
    [one] ዓቐኑ { $value } ነጥቢ (yrkeshögskolepoäng) እዩ።
   *[other] ዓቐኑ { $value } ነጥቢ (yrkeshögskolepoäng) እዩ።
}
length-hp = { $value ->
    [one] ዓቐኑ { $value } ነጥቢ (högskolepoäng) እዩ።
   *[other] ዓቐኑ { $value } ነጥቢ (högskolepoäng) እዩ።
}
length-hours = { $value ->
    [one] ዓቐኑ { $value } ሰዓት እዩ።
   *[other] ዓቐኑ { $value } ሰዓታት እዩ።
}
length-weeks = { $value ->
    [one] ዓቐኑ { $value } ሰሙን እዩ።
   *[other] ዓቐኑ { $value } ሰሙናት እዩ።
}
length-full-time = { $weeks ->
    [one] እዚ ምስ { $weeks } ሰሙን ናይ ምሉእ ግዜ ትምህርቲ ማዕረ እዩ።
   *[other] እዚ ምስ { $weeks } ሰሙናት ናይ ምሉእ ግዜ ትምህርቲ ማዕረ እዩ።
}
leads-to = { $count ->
    [one] እዚ ትምህርቲ ናብዚ ሞያ ይመርሕ: { $occupations }።
   *[other] እዚ ትምህርቲ ናብዞም ሞያታት ይመርሕ: { $occupations }።
}
about-occupations = { $count ->
    [one] ነዚ ሞያ ይምልከት: { $occupations }።
   *[other] ነዞም ሞያታት ይምልከት: { $occupations }።
}
workplace-percent-text = { $percent } ሚእታዊት ናይቲ ግዜ ኣብ ቦታ ስራሕ ትኾኑ።
workplace-weeks-text = { $weeks ->
    [one] { $weeks } ሰሙን ኣብ ቦታ ስራሕ ትኾኑ።
   *[other] { $weeks } ሰሙናት ኣብ ቦታ ስራሕ ትኾኑ።
}
started-on = እቲ ኮርስ ኣብ { $date } ጀሚሩ።
start-cancelled = እቲ ኣብ { $date } ክጅምር ዝነበረ ኮርስ ተሰሪዙ።
last-start = እቲ ኮርስ ንመወዳእታ ግዜ ኣብ { $date } ጀሚሩ።
usually-starts = እቲ ኮርስ መብዛሕትኡ ግዜ ኣብ { $months } ይጅምር።
earlier-start-closed = ነቲ ኣብ { $date } ዝጅምር ኮርስ ናይ መወዳእታ መዓልቲ ምልክታ { $closes } ነይራ።
classroom-in = ብኣካል ኣብ { $place } ትመሃሩ።
school-in = እታ ቤት ትምህርቲ ኣብ { $place } ትርከብ።
offered-by = ነዚ ኣብ { $provider } ትገብሩዎ።
ask-place = እቲ ቦታ ኣይተገልጸን። ነቲ ኮርስ ዝህብ ትካል ሕተቱ።
mode-classroom-text = ብኣካል ትመሃሩ።
mode-distance-text = ብርሑቕ (distans) ትመሃሩ።
mode-blended-text = ብኸፊል ብርሑቕ (distans)፣ ብኸፊል ድማ ብኣካል ትመሃሩ።
mode-remote-text = እቲ ትምህርቲ ብቐጥታ ብኢንተርነት ይወሃብ።
mode-flexible-text = ብተዓጻጻፊ ኣገባብ (flexibelt) ትመሃሩ።
mode-workplace-text = ኣብ ቦታ ስራሕ ትመሃሩ።
mode-unknown-text = ብኣካል ወይ ብርሑቕ (distans) ከም እትመሃሩ ሕተቱ።
mode-choice-text = ብዝተፈላለየ ኣገባብ ክትመሃሩ ትኽእሉ ኢኹም: { $modes }።
times-text = { $times ->
    [day] እቲ ትምህርቲ ቀትሪ እዩ።
    [evening] እቲ ትምህርቲ ምሸት እዩ።
    [weekend] እቲ ትምህርቲ ቀዳምን ሰንበትን እዩ።
    [day-evening] እቲ ትምህርቲ ቀትርን ምሸትን እዩ።
    [day-weekend] እቲ ትምህርቲ ቀትሪ፣ ከምኡ እውን ቀዳምን ሰንበትን እዩ።
    [evening-weekend] እቲ ትምህርቲ ምሸት፣ ከምኡ እውን ቀዳምን ሰንበትን እዩ።
   *[all] እቲ ትምህርቲ ቀትርን ምሸትን፣ ከምኡ እውን ቀዳምን ሰንበትን እዩ።
}
onsite-meetings-text = { $count ->
    [0] ናብ ቤት ትምህርቲ ክትመጹ ኣየድልየኩምን።
    [one] ናብ ቤት ትምህርቲ { $count } ግዜ ትመጹ።
   *[other] ናብ ቤት ትምህርቲ { $count } ግዜ ትመጹ።
}
pace-full-text = ምሉእ ግዜ ትመሃሩ።
pace-half-text = ፍርቂ ግዜ ትመሃሩ።
pace-percent-text = { $percent } ሚእታዊት ናይ ምሉእ ግዜ ትመሃሩ።
pace-choice-text = ፍጥነት ትምህርቲ ክትመርጹ ትኽእሉ ኢኹም: { $paces } ናይ ምሉእ ግዜ።
taught-in-swedish = እቲ ትምህርቲ ብቋንቋ ሽወደን እዩ።
taught-in = ትምህርቲ ዝወሃበሉ ቋንቋ: { $language }።
know-swedish-none = ቋንቋ ሽወደን ክትፈልጡ ኣየድልየኩምን።
know-swedish-required = ክንድዚ ቋንቋ ሽወደን ክትፈልጡ ኣለኩም: { $level }።
know-swedish-recommended = ክንድዚ ቋንቋ ሽወደን እንተ ፈሊጥኩም ጽቡቕ እዩ: { $level }።
language-support-study-guidance-text = ብቋንቋኹም ሓገዝ ትምህርቲ (studiehandledning) ክትረኽቡ ትኽእሉ ኢኹም።
language-support-sfi-combination-text = ብሓደ ግዜ sfi እውን ክትመሃሩ ትኽእሉ ኢኹም።
language-support-interpreter-text = ኣስተርጓሚ ክትረኽቡ ትኽእሉ ኢኹም።
language-support-sign-language-text = ትምህርቲ ብቋንቋ ምልክት ኣሎ።
costs-nothing = ብነጻ እዩ።
costs = ዋጋኡ { $amount } ክሮነር እዩ።
costs-perhaps = { $amount } ክሮነር ክትከፍሉ የድልየኩም ይኸውን።
costs-beside = እቲ ትምህርቲ ብነጻ እዩ። ንካልእ ነገራት { $amount } ክሮነር ክትከፍሉ የድልየኩም ይኸውን።
cost-in-swedish = ብዛዕባ እቲ ዋጋ ብቋንቋ ሽወደን ከምዚ ተጻሒፉ ኣሎ:
apply-at = ኣብ { $address } ተመልክቱ።
apply-mail = ብኢመይል ናብ { $address } ከተመልክቱ ትኽእሉ ኢኹም።
apply-needs = ከተመልክቱ ከለኹም እዚ የድልየኩም: { $needs }።
apply-without-bankid = ብዘይ BankID ከተመልክቱ ትኽእሉ ኢኹም።
apply-ask-bankid = BankID እንተ ዘይብልኩም፣ ከመይ ጌርኩም ከተመልክቱ ከም እትኽእሉ ሕተቱ።
ask-how = ከመይ ጌርኩም ከም እተመልክቱ ን{ $publisher } ሕተቱ።
ask-still = ሕጂ እውን ከተመልክቱ ትኽእሉ እንተ ኾንኩም ን{ $publisher } ሕተቱ።
ask-again = እቲ ኮርስ ዳግማይ ዝወሃብ እንተ ኾይኑ ን{ $publisher } ሕተቱ።
ask-by-phone = ናብ { $phone } ደውሉ።
ask-by-email = ናብ { $address } ጽሓፉ።
ask-on-page = ኣብ { $address } ዝያዳ ኣንብቡ።

## Swedish words

swedish-words = ዘጋጥሙኹም ናይ ሽወደን ቃላት
word-log-in = ብBankID እተዉ
word-last-day = ናይ መወዳእታ መዓልቲ ምልክታ
word-counsellor = ኣማኻሪ ትምህርትን ሞያን

## Lists

courses-count = { $count ->
    [0] ኮርስ የለን
    [one] ሓደ ኮርስ
   *[other] { $count } ኮርሳት
}
courses-of = ኮርሳት: { $name }
no-courses = ኣብዚ ሕጂ ኮርሳት የለዉን።
page-of = ገጽ { $page } ካብ { $total }
pages = ገጻት
page-number = ገጽ { $page }
previous = ዝሓለፈ
next = ዝቕጽል
read-more = ዝያዳ ኣንብቡ: { $title }

## Translation

not-translated = እዚ ገጽ ኣይተተርጐመን። እቲ ጽሑፍ ብቋንቋ ሽወደን እዩ።
not-translated-course = ናይቲ ኮርስ ናይ ገዛእ ርእሱ ጽሑፍ ብቋንቋ ሽወደን እዩ። ኣርእስትታትን ሓቅታትን ብቋንቋኹም እዮም።
partly-translated-course = ገለ ክፋል ናይቲ ኣብዚ ገጽ ዘሎ ጽሑፍ ብቋንቋ ሽወደን እዩ። እቲ ዝተረፈ ብቋንቋኹም እዩ።
not-easy-course = ናይቲ ኮርስ ናይ ገዛእ ርእሱ ጽሑፍ ብልሙድ ቋንቋ ሽወደን እዩ። ኣብ ላዕሊ ናይዚ ገጽ ዘለዉ ሓቅታት ብቐሊል ቋንቋ ሽወደን እዮም።
partly-easy-course = ገለ ክፋል ናይቲ ኣብዚ ገጽ ዘሎ ጽሑፍ ብልሙድ ቋንቋ ሽወደን እዩ።
not-easy = ኣብዚ ገጽ ዘሎ ጽሑፍ ብልሙድ ቋንቋ ሽወደን እዩ።
machine-translated = እዚ ጽሑፍ ብማሽን እዩ ተተርጒሙ፣ ጌጋ ክህልዎ ይኽእል። ዝሰርሕ እቲ ብቋንቋ ሽወደን ዝተጻሕፈ ጽሑፍ እዩ።
show-in-swedish = ብቋንቋ ሽወደን ርኣዩ

## Not found

not-found = እቲ ገጽ የለን
not-found-text = እቲ ኣድራሻ ብጌጋ ተጻሒፉ ክኸውን ይኽእል፣ ወይ እቲ ገጽ ተኣልዩ።
not-found-courses = ኩሎም ኮርሳት ርኣዩ
moved = እቲ ገጽ ግዒዙ
moved-text = ሕጂ ኣብ ሓድሽ ኣድራሻ ኣሎ።

## Pages of the default theme

counsellors-list = ኣብ ቀረባኹም ዘሎ ኣማኻሪ ርኸቡ
footer-navigation = ተወሳኺ ብዛዕባ ትምህርቲ ንዓበይቲ
on-this-page = ኣብዚ ገጽ
courses = ኮርሳት
at-a-glance = ብሓጺሩ
more-starts = { $count ->
    [one] { $count } ካልእ ዝጅምረሉ ግዜ ኣሎ። ኩሉ ግዜያት ርኣዩ።
   *[other] { $count } ካልእ ዝጅምረሉ ግዜያት ኣሎ። ኩሉ ግዜያት ርኣዩ።
}
past-occasions = { $count ->
    [one] { $count } ዝሓለፈ ግዜ ናይዚ ኮርስ
   *[other] { $count } ዝሓለፉ ግዜያት ናይዚ ኮርስ
}
application = ምልክታ
application-page = ኣብዚ ኣመልክቱ
apply-from-elsewhere = ኣብ ካልእ ኮሙን ዲኹም እትነብሩ፧ ከመይ ጌርኩም ከም እተመልክቱ፣ ኣብ እትነብሩሉ ኮሙን ንትምህርቲ ንዓበይቲ (vuxenutbildning) ሕተቱ።
start-rolling = ኣብ ዝደለኹምዎ ግዜ
start-undecided = ኣይተወሰነን
place-unknown = እቲ ቦታ ኣይተገልጸን
captions = ጽሑፍ ናይቲ ፊልም (undertexter)
something-wrong = ኣብዚ ጌጋ ኣሎ ድዩ፧ ጽሓፉልና።
something-wrong-subject = ጌጋ ኣብ ዝርዝር ኮርሳት: { $title }
start-how = ከምዚ እዩ ዝግበር
start-how-find = ኮርስ ርኸቡ
start-how-find-text = ዓይነት ትምህርቲ፣ ኮሙን ወይ ጽላት ምረጹ። ዝተፈላለዩ ኮርሳት እንተ ኣወዳደርኩም ጽቡቕ እዩ።
start-how-read = ብዛዕባ እቲ ኮርስ ኣንብቡ
start-how-read-text = መዓስ ከም ዝጅምር፣ ክንደይ ከም ዝኽፈልን እንታይ ክትፈልጡ ከም ዘድልየኩምን ኣብኡ ተጻሒፉ ኣሎ።
start-how-apply = ብግዜኡ ኣመልክቱ
start-how-apply-text = ናይ መወዳእታ መዓልቲ ምልክታን ነቲ ምልክታ ናበይ ከም እትሰዱዎን ኣብ ገጽ ናይቲ ኮርስ ተጻሒፉ ኣሎ።

## Saved courses

saved = ዘቐመጥኩምዎም ኮርሳት
saved-intro = እቶም ኮርሳት ኣብ ብራውዘርኩም ጥራይ ይቕመጡ። ካልእ ሰብ ክርእዮም ኣይክእልን።
saved-without-script = እዚ ገጽ ነቶም ዘቐመጥኩምዎም ኮርሳት ከርእየኩም ዝኽእል፣ JavaScript ኣብ ብራውዘርኩም ዝሰርሕ እንተ ኾይኑ ጥራይ እዩ። ብዘይ JavaScript ብዛዕባ ኩሎም ኮርሳት ከተንብቡን ክትሓትሙዎምን ትኽእሉ ኢኹም።
save = ኣቐምጡ
save-done = ተቐሚጡ
save-full = { $most ->
    [one] እንተ በዝሐ { $most } ኮርስ ከተቐምጡ ትኽእሉ ኢኹም። መጀመርታ ነቲ ዘሎ ኣውጽኡዎ።
   *[other] እንተ በዝሐ { $most } ኮርሳት ከተቐምጡ ትኽእሉ ኢኹም። መጀመርታ ሓደ ኣውጽኡ።
}
save-not-kept = ብራውዘርኩም ከቐምጥ ኣይክእልን። ስለዚ ኣብዚ መርበብ ሓበሬታ ክሳብ ዘለኹም፣ እቲ ኮርስ ኣብ ኣድራሻ ናይቲ ገጽ ኣሎ።
saved-not-kept = ብራውዘርኩም ኮርሳት ከቐምጥ ኣይክእልን። ኣብ ኣድራሻ ናይቲ ገጽ ጥራይ ኣለዉ። ከይጠፍኡኹም እንተ ደሊኹም፣ ነቲ ኣብ ታሕቲ ዘሎ ሊንክ ቅድሑዎ።
saved-none = ኮርስ ኣየቐመጥኩምን። ኣብ ጥቓ ሓደ ኮርስ “ኣቐምጡ” ምረጹ፣ ሽዑ ኣብዚ ይመጽእ።
saved-sent = ካብ ሓደ ሊንክ ዝመጸ ዝርዝር ትርእዩ ኣለኹም። ኣብ ብራውዘርኩም ኣይተቐመጠን።
saved-keep = ነዞም ኮርሳት ኣብ ብራውዘርኩም ኣቐምጡ
saved-kept = እቶም ኮርሳት ኣብ ብራውዘርኩም ተቐሚጦም ኣለዉ።
saved-own = ባዕልኹም ዘቐመጥኩምዎም ኮርሳት ርኣዩ
saved-loading = እቶም ኮርሳት ይመጹ ኣለዉ።
saved-failed = ኩሎም ኮርሳት ኣይመጹን። ኢንተርነት ኣለኩም ድዩ፧
saved-retry = ደጊምኩም ፈትኑ
saved-remove = ኣውጽኡ
saved-removed = ኣውጺእኩምዎ: { $title }።
saved-undo = መልሱዎ
saved-restored = { $title } ናብቲ ዝርዝር ተመሊሱ።
saved-compare = ኣወዳድሩ
saved-compare-help = ኣብ ጥቓ ክልተ ወይ ሰለስተ ኮርሳት “ኣወዳድሩ” ምረጹ፣ ሽዑ ኣብዚ ጐድኒ ንጐድኒ ትርእዩዎም።
saved-compare-ready = እቲ ምውድዳር ኣብ ትሕቲ እቲ ዝርዝር ኣሎ።
saved-compare-show = ነቲ ምውድዳር ርኣዩዎ
saved-compare-most = እንተ በዝሐ ሰለስተ ኮርሳት ከተወዳድሩ ትኽእሉ ኢኹም። መጀመርታ ናይ ሓደ ኮርስ ምርጫ ኣጥፍኡ።
compare-length = ዓቐን
compare-language = ቋንቋ
compare-cost = ዋጋ
compare-page = ገጽ ናይቲ ኮርስ
saved-heading = ኣርእስቲ ናይቲ ዝርዝር
saved-heading-help = ክትሓትሙን ነቲ ሊንክ ክትሰዱን ከለኹም ይርአ። ግድን ኣይኮነን።
saved-send = ነቲ ዝርዝር ስደዱዎ
saved-send-text = ነቲ ሊንክ ዝኸፍት ሰብ ነዞም ኮርሳት ይርኢ።
saved-link = ሊንክ ናይቲ ዝርዝር
saved-copy = ነቲ ሊንክ ቅድሑዎ
saved-copied = እቲ ሊንክ ተቐዲሑ።
saved-copy-yourself = እቲ ሊንክ ተመሪጹ ኣሎ። ባዕልኹም ቅድሑዎ።
saved-mail = ብኢመይል ስደዱ
saved-print = ሕተሙ
saved-printed = ኣብ { $date } ተሓቲሙ።
saved-part = ሓቅታት ብዛዕባ ኮርሳት፣ ክፋል { $part } ካብ { $total }
saved-part-text = ብራውዘርኩም ነቲ ብዛዕባ ዘቐመጥኩምዎም ኮርሳት ዘሎ ሓበሬታ ካብዚ የምጽኦ።
saved-part-moved = ሓድሽ ኣድራሻ ዘለዎም ኮርሳት

## Films and sign language

sign-language = ቋንቋ ምልክት
swedish-sign-language = ቋንቋ ምልክት ሽወደን
film-about = ፊልም: { $title }
film-language = ቋንቋ ናይቲ ፊልም
film-download = ነቲ ፊልም ኣውርዱዎ
film-no-video = ናትኩም ብራውዘር ነቲ ፊልም ከርኢ ኣይክእልን።
sign-page-title = ሓበሬታ ብቋንቋ ምልክት
sign-page-about = ፊልምታት ብቋንቋ ምልክት፣ ኮርሳት ምስ ቋንቋ ምልክት፣ ከምኡ እውን ብኣስተርጓሚ ምስ ኣማኻሪ ከመይ ከም እትዘራረቡ።
sign-page-intro = ኣብዚ ኩሎም ብቋንቋ ምልክት ዝተዳለዉ ፊልምታት ኣለዉ። ነፍሲ ወከፍ ፊልም ተመሳሳሊ ትሕዝቶ ዘለዎ ጽሑፍ ኣለዎ።
sign-page-intro-none = ኣብዚ ብቋንቋ ምልክት ዝተዳለወ ፊልም ገና የለን። ሓበሬታ ብቋንቋ ምልክት ግን ክትረኽቡ ትኽእሉ ኢኹም።
sign-page-films-info = ፊልምታት ብዛዕባ ትምህርቲ ንዓበይቲ
sign-page-films-courses = ፊልምታት ብዛዕባ ኮርሳት
sign-page-read = ነቲ ጽሑፍ ኣንብቡ: { $title }
sign-page-courses = ኮርሳት ምስ ቋንቋ ምልክት
sign-page-courses-text = ኣብዚ ሓገዝ ብቋንቋ ምልክት ኣሎ፣ ወይ እቲ ትምህርቲ ብቋንቋ ምልክት ይወሃብ።
sign-page-interpreter = ምስ ኣማኻሪ ብቋንቋ ምልክት ተዘራረቡ
sign-page-interpreter-text = ናብ ትምህርቲ ንዓበይቲ (vuxenutbildning) ጽሓፉ፣ ቋንቋ ምልክት ከም እትጥቀሙ ድማ ንገሩ። ሽዑ ኣስተርጓሚ ዘለዎ ቈጸራ ክትሕዙ ትኽእሉ ኢኹም።
sign-page-interpreter-order = ባዕልኹም እውን ካብ ማእከል ኣስተርጐምቲ (tolkcentralen) ናይ ዞባኹም (region) ኣስተርጓሚ ክትእዝዙ ትኽእሉ ኢኹም።
sign-page-write = ናብ ትምህርቲ ንዓበይቲ (vuxenutbildning) ጽሓፉ

## Accessibility statement

statement-title = ተበጻሕነት ናይዚ መርበብ ሓበሬታ (tillgänglighet)
statement-about = እዚ መርበብ ሓበሬታ ነቲ ሕጊ ክሳብ ክንደይ ከም ዝኽተል፣ እንታይ ከም ዘይሰርሕን ከመይ ጌርኩም ከም እትነግሩናን።
statement-intro = { $actor } ንመርበብ ሓበሬታ { $site } ሓላፍነት ኣለዎ። ኩሉ ሰብ ክጥቀመሉ ክኽእል ንደሊ። ነቲ ብዛዕባ ተበጻሕነት ናይ ዲጂታላዊ ህዝባዊ ኣገልግሎት ዝምልከት ሕጊ (lagen om tillgänglighet till digital offentlig service) ክሳብ ክንደይ ከም ዝኽተሎ፣ ኣየኖት ጕድለታት ከም እንፈልጥን ካልእ ጕድለት ከመይ ከም እትነግሩናን ኣብዚ ተጻሒፉ ኣሎ።
statement-conformity = እዚ መርበብ ሓበሬታ ክሳብ ክንደይ ንኹሉ ሰብ ተበጻሒ እዩ፧
statement-conformity-full = እዚ መርበብ ሓበሬታ ምስቲ ሕጊ ምሉእ ብምሉእ ይሰማማዕ። እንፈልጦ ጕድለት የለን።
statement-conformity-partial = እዚ መርበብ ሓበሬታ ብኸፊል ምስቲ ሕጊ ይሰማማዕ። እቶም ጕድለታት ኣብ ታሕቲ ተጻሒፎም ኣለዉ።
statement-conformity-none = እዚ መርበብ ሓበሬታ ምስቲ ሕጊ ኣይሰማማዕን። እቶም ጕድለታት ኣብ ታሕቲ ተጻሒፎም ኣለዉ።
statement-standard = ጠለባት ናይቲ ሕጊ ምስ ደረጃ AA ናይ መምርሒታት WCAG 2.1 ማዕረ እዩ።
statement-help = ክትጥቀሙሉ ዘይትኽእሉ ነገር እንተ ሃልዩ
statement-help-text = ከተንብቡዎ ወይ ክትጥቀሙሉ ዘይትኽእሉ ነገር እንተ ሃልዩ ጽሓፉልና። ነቲ ትሕዝቶ ብኸመይ ክትረኽቡዎ ከም ዘድልየኩም ንገሩና፣ ንኣብነት ብድምጺ፣ ብዓቢ ፊደል ወይ ብወረቐት።
statement-answer = { $days ->
    [one] ኣብ ውሽጢ { $days } መዓልቲ መልሲ ትረኽቡ።
   *[other] ኣብ ውሽጢ { $days } መዓልታት መልሲ ትረኽቡ።
}
statement-report = ጕድለታት ንገሩና
statement-report-text = ዘይሰርሕ ነገር ረኺብኩም ዲኹም፣ ወይስ ነቲ ሕጊ ከም ዘይንኽተል ይመስለኩም፧ ኣብቲ ቅጥዒ ጥርዓንኩም ጽሓፉ፣ ሽዑ እንታይ ከም እነዐሪ ክንፈልጥ ኢና።
statement-form = ጕድለት ንገሩና
statement-supervisor = ብመልስና እንተ ዘይዓጊብኩም
statement-supervisor-text = እቲ ሕጊ ከም ዝኽበር እትቈጻጸር መንግስታዊት ቤት ጽሕፈት ኣላ። ጕድለታት ናብኣ ክትሕብሩ ትኽእሉ ኢኹም።
statement-supervisor-link = ናብታ እትቈጻጸር ቤት ጽሕፈት ሓብሩ
statement-shortcomings = እዚ ተበጻሒ ኣይኮነን
statement-why = ስለምንታይ:
statement-no-shortcomings = እንፈልጦ ጕድለት የለን።
statement-exceptions = ካብቲ ሕጊ ዝተፈልየ (undantag)
statement-exceptions-text = ንሓደ ነገር ተበጻሒ ምግባር ካብ ዓቐን ንላዕሊ ከቢድ እንተ ኾይኑ፣ እቲ ሕጊ (12 §) ፍሉይ ፍቓድ (undantag) ይህብ። ንሕና ነዚ ዝስዕብ ተበጻሒ ኣይንገብሮን:
statement-how = ነዚ መርበብ ሓበሬታ ከመይ ጌርና ከም ዝመርመርናዮ
statement-method-self = ነዚ መርበብ ሓበሬታ ባዕልና መርሚርናዮ።
statement-method-third-party = ካብ ትካልና ወጻኢ ዝኾነ ኣካል ነዚ መርበብ ሓበሬታ መርሚሩዎ።
statement-assessed = ናይ መወዳእታ መርመራ ኣብ { $date } ተገይሩ።
statement-updated = እዚ መግለጺ ንመወዳእታ ግዜ ኣብ { $date } ተሓዲሱ።

## The way with questions: for those who do not know what to look for

guide = ንምምራጽ ሓገዝ
guide-intro = ቁሩብ ሓጸርቲ ሕቶታት መልሱ። ሽዑ ዝሰማምዑኹም ኮርሳት ትርእዩ። ሕቶ ክትሓልፉ ትኽእሉ ኢኹም፣ መልስኹም እውን ክትቅይሩ ትኽእሉ ኢኹም።
guide-start = ኮርስ ንምምራጽ ሓገዝ ርኸቡ
guide-progress = { $most ->
    [one] ሕቶ { $number } ካብ { $most }።
   *[other] ሕቶ { $number }። እንተ በዝሐ { $most } ሕቶታት ኣለዉ።
}
guide-examples = ንኣብነት:
guide-skip = ነዚ ሕቶ ሕለፉዎ
guide-skip-show = { $count ->
    [one] ነዚ ሕቶ ሕለፉዎ እሞ ነቲ ኮርስ ርኣዩ
   *[other] ነዚ ሕቶ ሕለፉዎ እሞ { $count } ኮርሳት ርኣዩ
}
guide-skip-show-all = ነዚ ሕቶ ሕለፉዎ እሞ ኩሎም ኮርሳት ርኣዩ
guide-back = ንድሕሪት ተመለሱ
guide-show = { $count ->
    [0] { $count } ኮርሳት ሕጂ ርኣዩ
    [one] ነቲ ኮርስ ሕጂ ርኣዩዎ
   *[other] { $count } ኮርሳት ሕጂ ርኣዩ
}
guide-show-all = ኩሎም ኮርሳት ርኣዩ
guide-chosen = ዝሃብኩምዎ መልስታት
guide-change = ቀይሩ
guide-skipped = ነዚ ሕቶ ሓሊፍኩምዎ።
guide-courses = { $count ->
    [one] ምስ መልስኹም ዝሰማማዕ ሓደ ኮርስ ኣሎ
   *[other] ምስ መልስኹም ዝሰማምዑ { $count } ኮርሳት ኣለዉ
}
guide-courses-text = ኣብ ነፍሲ ወከፍ ኮርስ፣ መዓስ ከም ዝጅምርን ናይ መወዳእታ መዓልቲ ምልክታ መዓስ ምዃናን ኣንብቡ።
guide-first = { $count ->
    [one] እቲ ቀዳማይ ኮርስ ትርእዩ ኣለኹም። እቶም ካልኦት ኣብ ኩሎም ኮርሳት ኣለዉ።
   *[other] እቶም ናይ መጀመርታ { $count } ኮርሳት ትርእዩ ኣለኹም። እቶም ካልኦት ኣብ ኩሎም ኮርሳት ኣለዉ።
}
guide-nothing = ዝሰማምዓኩም ኣይረኸብኩምን ዲኹም፧
guide-nothing-text = ሓደ መልሲ ቀይሩ። ወይ ምስ ኣማኻሪ ተዘራረቡ።
guide-unsure = ዘይምፍላጥ ልሙድ እዩ። በቲ ዝስሕበኩም ነገር ጀምሩ። ሕጂ ዋላ ሓደ ኣይትውስኑን ኢኹም።
guide-unsure-counsellor = ምስ ኣማኻሪ ትምህርትን ሞያን እውን ክትዘራረቡ ትኽእሉ ኢኹም። ብነጻ እዩ፣ ኣስተርጓሚ እውን ክትሓቱ ትኽእሉ ኢኹም። ክትድውሉ ከለኹም እንታይ ከም እትደልዩ ክትፈልጡ ኣየድልየኩምን።
guide-restart = ካብ ቀዳማይ ሕቶ ዳግማይ ጀምሩ

guide-question-goal = እንታይ ክትገብሩ ትደልዩ፧
guide-question-goal-help = ዝያዳ ዝሰማምዓኩም ምረጹ።
guide-goal-svenska = ቋንቋ ሽወደን ክመሃር
guide-goal-svenska-help = ሽወደን ንስደተኛታት (sfi)፣ ከምኡ እውን ሽወደን ከም ካልኣይ ቋንቋ።
guide-goal-yrke = ሓደ ሞያ ክመሃር
guide-goal-yrke-help = ስራሕ ክረኽቡ ንዝደልዩ ዝኸውን ሞያዊ ትምህርቲ።
guide-goal-skolamnen = ዓውድታት ትምህርቲ ክመሃር
guide-goal-skolamnen-help = ናይ መባእታዊን ካልኣይ ደረጃን ቤት ትምህርቲ ዓውድታት ትምህርቲ፣ ንኣብነት ሒሳብን እንግሊዝኛን። ትምህርቶም ክቕጽሉ ንዝደልዩ እዩ።
guide-goal-visa-vad-du-kan = ድሮ ዝፈልጦ ከርኢ
guide-goal-visa-vad-du-kan-help = ፍልጠትኩም ይምዘን (validering)፣ ወይ ውጽኢት (betyg) ንምርካብ ፈተና (prövning) ትወስዱ።
guide-goal-prova-pa = ገለ ነገር ክፍትን
guide-goal-prova-pa-help = ቤት ትምህርቲ ህዝቢ (folkhögskola)፣ ከምኡ እውን ቅድሚ ምምራጽኩም እትፍትኑዎም ሓጸርቲ ኮርሳት።
guide-goal-anpassad = ዝተዓራረየ ትምህርቲ (anpassad utbildning) ክመሃር
guide-goal-anpassad-help = ናይ ኣእምሮ ስንክልና ንዘለዎም ዓበይቲ።
guide-goal-unsure = ገና ኣይፈልጥን
guide-goal-unsure-help = በቲ እትፈትዉዎ ነገር ጀምሩ።

guide-question-work = ኣብ ምንታይ ክትሰርሑ ትደልዩ፧
guide-question-work-help = ሓደ ጽላት ምረጹ።
guide-question-interest = እንታይ ይስሕበኩም፧
guide-question-interest-help = ባህ ዝብለኩም ጽላት ምረጹ።
guide-question-swedish = ኣብ ቋንቋ ሽወደን ክሳብ ኣየናይ ደረጃ በጺሕኩም፧
guide-question-swedish-help = ርግጸኛታት እንተ ዘይኮንኩም፣ ነዚ ሕቶ ሕለፉዎ። ቅኑዕ ኮርስ ክትረኽቡ እታ ቤት ትምህርቲ ትሕግዘኩም።
guide-swedish-nyborjare = ጀማሪ እየ
guide-swedish-sfi-b = Sfi ኮርስ B ክመሃር እደሊ
guide-swedish-sfi-c = Sfi ኮርስ C ክመሃር እደሊ
guide-swedish-sfi-d = Sfi ኮርስ D ክመሃር እደሊ
guide-swedish-efter-sfi = Sfi ወዲአ ኣለኹ
guide-swedish-med-yrke = ብሓደ ግዜ ሞያ እውን ክመሃር እደሊ
guide-question-level = ኣብ ኣየናይ ደረጃ ክትመሃሩ ትደልዩ፧
guide-question-level-help = ርግጸኛታት እንተ ዘይኮንኩም፣ ነዚ ሕቶ ሕለፉዎ።
guide-question-subject = ኣየናይ ዓውዲ ትምህርቲ ክትመሃሩ ትደልዩ፧
guide-question-subject-help = ሓደ ዓውዲ ትምህርቲ ምረጹ።
guide-question-service = እንታይ የድልየኩም፧
guide-question-service-help = እንታይ ከም ዝሰማምዓኩም ንኣማኻሪ ክትሓቱ ትኽእሉ ኢኹም።
guide-question-where = ኣበይ ክትመሃሩ ትደልዩ፧
guide-question-where-help = ኮሙን ምረጹ። ካብ ገዛ ክትመሃሩ እንተ ደሊኹም ድማ ብርሑቕ (distans) ምረጹ።
guide-where-distance = ብርሑቕ (distans)፣ ካብ ገዛ
guide-question-how = ብኸመይ ክትመሃሩ ትደልዩ፧
guide-question-how-help = ንዓኹም ዝያዳ ኣገዳሲ ዝኾነ ምረጹ።
guide-how-dagtid = ቀትሪ
guide-how-kvall-helg = ምሸት፣ ወይ ቀዳምን ሰንበትን
guide-how-heltid = ምሉእ ግዜ
guide-how-deltid = ክፋል ግዜ፣ ንካልእ ነገራት ግዜ ምእንቲ ክህልወኒ
guide-question-when = መዓስ ክትጅምሩ ትደልዩ፧
guide-question-when-help = እቶም ኣብቲ ዝርዝር ዘለዉ ኮርሳት ዕለት ኣለዎም።
guide-when-any-time = ኣብ ዝኾነ ግዜ
guide-when-spring = ካብ ጥሪ ክሳብ ሰነ { $year }
guide-when-autumn = ካብ ሓምለ ክሳብ ታሕሳስ { $year }

## Calendar and subscriptions

calendar = ዓውደ ኣዋርሕ
calendar-intro = ናይ መወዳእታ መዓልታት ምልክታን ኮርሳት ዝጅምሩሉ መዓልታትን ኣብዚ ተጻሒፉ ኣሎ። ናይ ዝመጽእ ሓደ ዓመት ትርእዩ።
calendar-months = ኣዋርሕ
calendar-none = ሕጂ ክርአ ዝኽእል ዕለት የለን።
calendar-past = ኩሎም ኣብዚ ገጽ ዘለዉ ዕለታት ሓሊፎም።
add-to-calendar = ናብ ዓውደ ኣዋርሕኩም ወስኹ
subscribe = ዕለታትን ኮርሳትን ብቐጻሊ ርኸቡ
subscribe-text = ሓደ ሊንክ ቅድሑ። ናብ ዓውደ ኣዋርሕ (kalender) ወይ መንበቢ ዜና (nyhetsläsare) ናይ ተለፎንኩም ወይ ኮምፒተርኩም ኣእትዉዎ። ሽዑ ሓደስቲ ዕለታትን ሓደስቲ ኮርሳትን ኣብኡ ትረኽቡ።
subscribe-calendar = ንዓውደ ኣዋርሕኩም: { $name }
subscribe-news = ሓደስትን ዝተቐየሩን ኮርሳት: { $name }
event-last-day = ናይ መወዳእታ መዓልቲ ምልክታ: { $title }
event-start = ይጅምር: { $title }
event-cancelled = ተሰሪዙ: { $title }
event-apply = ከመይ ጌርኩም ከም እተመልክቱ ኣብዚ ተጻሒፉ ኣሎ: { $address }
event-more = ብዛዕባ እቲ ኮርስ ዝያዳ ኣንብቡ: { $address }

## Printed pages

print-open = ነዚ ገጽ ብተሌፎን ንምኽፋት፣ ካሜራ ናብቲ ኮድ ኣቕንዑ ወይ ነቲ ኣድራሻ ጽሓፉ።
print-day = እቲ ገጽ ብ{ $date } ከምዚ ነይሩ።

## Who may apply, and how

access = ከተመልክቱ ትኽእሉ ዲኹም፧
access-anywhere = ኣብ ዝኾነ ቦታ እንተ ነበርኩም
access-these = ኣብ { $municipalities } ትነብሩ
access-area = ኣብቲ ምትሕብባር ኣብ ዝሳተፍ ካልእ ኮሙን ትነብሩ
access-elsewhere = ኣብ ካልእ ቦታ ትነብሩ
access-more = መን ኣበይ ከመልክት ይኽእል፧
home-label = ኣነ ዝነብረሉ ኮሙን
home-none = ኮሙን ምረጹ
home-other = ካልእ ኮሙን
home-elsewhere = ካልኦት ኮሙናት
home-question = ከተመልክቱ ትኽእሉ ዲኹም፧ ኣበይ ከም እትነብሩ ንገሩና።
apply-go-to = ናብ { $school } ኪዱ
home-remember = ኣበይ ከም ዝነብር ዘክሩለይ
home-privacy = እቲ ምርጫ ኣብ ብራውዘርኩም ጥራይ ኣሎ። ንሕና ኣይንርእዮን።
home-not-kept = ብራውዘርኩም ከቐምጥ ኣይክእልን። ምርጫኹም ኣብዚ መርበብ ሓበሬታ ክሳብ ዘለኹም ይጸንሕ።
apply-needs-home = ዘድልየኩም ነገር ኣብቲ እተመልክቱሉ ቦታ ይምርኮስ። ኣብኡ ሕተቱ።
apply-step-send = ምልክታኹም ስደዱ
apply-step-ask = ሕቶ እንተ ሃልዩኩም ሕተቱ
apply-step-after = ድሕሪኡ ዝኸውን
apply-find-home = ኮሙንኩምን ኣብኡ ከመይ ከም እተመልክቱን ርኸቡ
apply-ask-school = ብዛዕባ እቲ ኮርስ ሕቶ ኣለኩም ድዩ፧ ን{ $school } ሕተቱ።
apply-ask-application = ብዛዕባ ምልክታ ሕቶ ኣለኩም ዶ፧ ን{ $school } ሕተቱ።
apply-ask-counsellor = ንምምራጽን ንምምልካትን ኣማኻሪ ክሕግዘኩም ይኽእል።
apply-wait = ግዜ ምልክታ ምስ ተወድአ ውሳነ ትረኽቡ። መዓስ ከም ዝመጽእ፣ ኣብቲ ምልክታ እትሰዱሉ ቦታ ሕተቱ።
copy = ቅድሑ
copied = ተቐዲሑ

## How to apply

apply-title = ከምዚ ጌርኩም ተመልክቱ
apply-about = መን ኣየኖት ኮርሳት ከመልክት ይኽእል፣ ምልክታኹም ናበይ ትሰዱ፣ ድሕሪኡኸ እንታይ ይኸውን፧
apply-who = መን ኣበይ ከመልክት ይኽእል፧
apply-agreement = እተን ኮሙናት ነዚ ስምምዕ ገይረን: { $agreement }።
apply-agreement-not-now = እቲ ስምምዕ ሕጂ ኣይሰርሕን እዩ።
apply-agreement-from = ካብ { $date } ጀሚሩ ይሰርሕ።
apply-agreement-until = ክሳብ { $date } ይሰርሕ፣ እታ መዓልቲ ትቝጸር እያ።
apply-agreement-read = ነቲ ስምምዕ ኣንብቡዎ
apply-table = ከተመልክቱ ትኽእሉ ዲኹም፣ ናበይ ተመልክቱ፣ መንከ ይውስን፧
apply-own = እቲ ኮርስ ኣብ ኮሙንኩም ኣሎ
apply-area = እቲ ኮርስ ኣብቲ ምትሕብባር ኣብ ዝሳተፍ ካልእ ኮሙን ኣሎ
apply-elsewhere-column = ኮሙንኩም ኣብቲ ምትሕብባር ኣይሳተፍን
apply-for = ኣብ { $municipalities } ንእትነብሩ:
apply-words = ተወሳኺ ብዛዕባ እቶም መልስታት
apply-where = ኣብዚ ኣመልክቱ
apply-where-text = ብመንገዲ እቲ እትነብሩሉ ኮሙን ከተመልክቱ ከለኹም፣ ኣብዚ ኣመልክቱ።
apply-ask-home = ኣብ { $municipality } ንዘሎ ትምህርቲ ንዓበይቲ (vuxenutbildning) ሕተቱ።
apply-where-unknown = ኮሙንኩም ኣብዚ የለን ድዩ፧ ናብቲ እትነብሩሉ ኮሙን ደውሉ እሞ ብዛዕባ ትምህርቲ ንዓበይቲ (vuxenutbildning) ሕተቱ።
apply-how-check = ከተመልክቱ ትኽእሉ እንተ ኾንኩም ርኣዩ
apply-how-check-text = ኣብ ገጽ ናይቲ ኮርስን ኣብቲ ኣብ ታሕቲ ዘሎ ሰሌዳን ተጻሒፉ ኣሎ።
apply-how-prepare = ዘድልየኩም ነገራት ኣዳልዉ
apply-how-prepare-text = መብዛሕትኡ ግዜ BankIDን ውጽኢት ትምህርትን (betyg) የድልየኩም። BankID እንተ ዘይብልኩም፣ እንታይ ክትገብሩ ከም እትኽእሉ ኣብቲ ምልክታ እትሰዱሉ ቦታ ሕተቱ።
apply-how-send = ምልክታኹም ብግዜኡ ስደዱ
apply-how-send-text = ናይ መወዳእታ መዓልቲ ትቝጸር እያ፣ ክሳብ ሰዓት 23:59። ምልክታኹም ናበይ ከም እትሰዱ፣ በቲ እትነብሩሉ ቦታ ይውሰን።
apply-how-wait = ውሳነ ተጸበዩ
apply-how-wait-text = ቦታ ትረኽቡ ወይ ኣይትረኽቡን ይንገረኩም። መልሲ ኣይፋል እንተ ኾይኑ፣ ይግባይ ክትብሉ ትኽእሉ እንተ ኾንኩምን ከመይ ከም እትገብሩዎን ኣብቲ ውሳነ ተጻሒፉ ኣሎ።

## The search page

search-about = ኣብ ኩሎም ኮርሳት ድለዩ: ዓውዲ ትምህርቲ፣ ሞያ ወይ ከተማ ጽሓፉ፣ ድሕሪኡ ንኣብነት ኮሙን፣ ግዜን ኣገባብ ኣመሃህራን ምረጹ።
search-help = ንኣብነት ዓውዲ ትምህርቲ፣ ሞያ፣ ከተማ ወይ ኮድ ኮርስ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ ኢኹም።
search-live = ክትጽሕፉ ወይ ክትመርጹ ከለኹም፣ እቶም ዝተረኽቡ ኮርሳት ብኡንብኡ ይቕየሩ።
search-without-script = ብቓላት ክትደልዩ እትኽእሉ፣ JavaScript ኣብ ብራውዘርኩም ዝሰርሕ እንተ ኾይኑ ጥራይ እዩ። ኣብ ክንዲኡ ኩሎም ኮርሳት ኣብዚ ብዝርዝር ኣለዉ።
search-skip = ናብቶም ኮርሳት ሕለፉ
search-found-for = { $count ->
    [0] ን“{ $query }” ኮርስ ኣይተረኽበን
    [one] ን“{ $query }” ሓደ ኮርስ ተረኺቡ
   *[other] ን“{ $query }” { $count } ኮርሳት ተረኺቦም
}
search-past = { $count ->
    [one] { $count } ዝተወድአ ኮርስ ኣይርአን።
   *[other] { $count } ዝተወድኡ ኮርሳት ኣይርኣዩን።
}
search-past-show = ዝተወድኡ ኮርሳት እውን ርኣዩ
search-filters = ምርጫታት
search-filters-close = ዕጸዉ
search-chosen = ዝገበርኩምዎም ምርጫታት
search-remove = ምርጫ ኣውጽኡ: { $filter }
search-clear = ኩሎም ምርጫታት ኣውጽኡ
search-sort = ቅደም ተኸተል
search-sort-match = ዝያዳ ዝሰማምዑ ይቕድሙ
search-sort-title = ስም ናይቲ ኮርስ
search-more = { $count ->
    [one] ሓደ ተወሳኺ ኮርስ ርኣዩ
   *[other] { $count } ተወሳኺ ኮርሳት ርኣዩ
}
search-group-more = ዝያዳ ርኣዩ: { $group }
search-group-less = ዝወሓደ ርኣዩ: { $group }
search-within = ኣብ ከባቢኡ እውን
search-within-none = ኣብቲ ኮሙን ጥራይ
search-within-km = { $km ->
    [one] ክሳብ { $km } ኪሎሜተር
   *[other] ክሳብ { $km } ኪሎሜተር
}
search-free = ብዘይ ፍቓድ ኮሙነይ ከመልክት ዝኽእል ኮርሳት ጥራይ
search-matched = ምስ ዝደለኹምዎ ይሰማማዕ: { $names }
search-anything = ኣብ “{ $query }” ክድለ ዝኽእል ቃል የለን። ስለዚ ገዲፍናዮ።
search-in-texts = “{ $query }” ዝበሃል ኮርስ የለን። ኣብ መግለጺ ናይቲ ኮርስ ጥራይ ተጠቒሱ ኣሎ።
search-dropped = { $count ->
    [one] ምስ ኩሉ ዝሰማማዕ ኮርስ የለን። ስለዚ ነዚ ቃል ገዲፍናዮ: { $words }።
   *[other] ምስ ኩሉ ዝሰማማዕ ኮርስ የለን። ስለዚ ነዞም ቃላት ገዲፍናዮም: { $words }።
}
search-unknown = ነዚ ኣብቲ ሊንክ ዘሎ ክፋል ኣይንፈልጦን፣ ስለዚ ገዲፍናዮ: { $parts }።
search-none = ምስ ዝደለኹምዎ ዝሰማማዕ ኮርስ የለን።
search-none-try = ከምዚ ፈትኑ
search-did-you-mean = { $query } ማለትኩም ድዩ፧
search-without-filter = { $count ->
    [one] “{ $filter }” ኣውጽኡ: ሓደ ኮርስ
   *[other] “{ $filter }” ኣውጽኡ: { $count } ኮርሳት
}
search-without-filters = { $count ->
    [one] ኩሎም ምርጫታት ኣውጽኡ: ሓደ ኮርስ
   *[other] ኩሎም ምርጫታት ኣውጽኡ: { $count } ኮርሳት
}
search-nearby = { $count ->
    [one] ኣብ ከባቢ { $place } ድለዩ: ሓደ ኮርስ
   *[other] ኣብ ከባቢ { $place } ድለዩ: { $count } ኮርሳት
}
search-none-words = ዝወሓዱ ቃላት ጽሓፉ፣ ወይ ተመሳሳሊ ትርጉም ዘለዎ ካልእ ቃል ጽሓፉ።
search-none-mail = ኮርስ ዘይተረኽበሉ ቃል ንገሩና
search-none-mail-why = ሽዑ ነቲ ምድላይ ከነመሓይሾ ንኽእል። ሰባት እንታይ ከም ዝደልዩ ኣይንርእን።
search-mail-subject = ኮርስ ዘይተረኽበሉ ቃል: { $query }
search-mail-body = “{ $query }” ደልየ፣ ኮርስ ግን ኣይረኸብኩን። ዝደልዮ ዝነበርኩ:
search-failed = ምድላይ ሕጂ ኣይሰርሕን እዩ
search-error-missing = እቶም ኮርሳት ኣይመጹን። ኢንተርነት ኣለኩም ድዩ፧
search-error-corrupt = እቶም ኮርሳት ምሉእ ብምሉእ ኣይመጹን። ደጊምኩም ፈትኑ።
search-error-newer = እዚ ገጽ ካብ ዝተኸፍተ ንደሓር እቶም ኮርሳት ተቐይሮም። ነዚ ገጽ ዳግማይ ክፈቱዎ።
search-error-lists = ነቶም ኮርሳት ኣብ ዝርዝራት እውን ትረኽቡዎም:
search-csv = ከም ሰሌዳ ኣውርዱ (CSV)
search-town = ከተማ
search-suggestions = እማመታት
search-suggestions-count = { $count ->
    [0] እማመ የለን
    [one] ሓደ እማመ
   *[other] { $count } እማመታት
}

## Linking to a search

link-title = ናብ ምድላይ ዝወስድ ሊንክ ግበሩ
link-about = ከተርእዩዎም እትደልዩ ኮርሳት ጥራይ ዘርኢ ሊንክ ከመይ ከም እትገብሩ።
link-copy = ኣብ ገጽ “ድለዩ” ኮርሳት ድለዩ፣ ምርጫታት ግበሩ፣ ድሕሪኡ ነቲ ሊንክ ቅድሑዎ። ነቲ ሊንክ ባዕልኹም እውን ክትጽሕፉዎ ትኽእሉ ኢኹም።
link-address = እቲ ኣድራሻ ከምዚ ይጅምር:
link-rule-first = ቅድሚ እቲ ቀዳማይ መፍትሕ ? ጽሓፉ፣ ቅድሚ እቶም ካልኦት ድማ & ጽሓፉ።
link-rule-several = ንሓደ መፍትሕ ብዙሓት ክብርታት እንተ ጽሒፍኩም፣ ኣብ መንጎኦም ኮማ (,) ጽሓፉ። ሽዑ ካብኣቶም ሓደ እንተ ተሰማምዐ ይኣክል።
link-rule-together = ብዙሓት መፍትሓት እንተ ጽሒፍኩም፣ ኩሉ ምስ ሓደ ካብቶም ግዜያት ናይቲ ኮርስ ክሰማማዕ ኣለዎ።
link-rule-languages = መፍትሓትን ክብርታትን ኣብ ኩሉ ቋንቋታት ሓደ ዓይነት እዮም። ካብ ቋንቋ ሽወደን ወጻኢ ኣብ ዘለዉ ቋንቋታት ግን፣ መጀመርታ እቲ ቋንቋ ይጽሓፍ:
link-rule-unknown = እቲ ገጽ ዘይፈልጦ ነገር ኣብቲ ምድላይ ኣይኣቱን። እንታይ ምዃኑ እቲ ገጽ ይነግረኩም።
link-rule-private = ኮሙንኩምን (hemkommun) ዘቐመጥኩምዎም ኮርሳትን ኣብቲ ኣድራሻ ድሕሪ # ይጽሓፉ። ናብ ዝኾነ መርበብ ሓበሬታ ኣይስደዱን።
link-examples = ኣብነታት
link-keys = መፍትሓትን ክብርታትን (nycklar, värden)
link-values = ክብርታት
link-key-q = እትደልዩዎም ቃላት
link-key-within = ካብቲ ኮሙን ክሳብ ክንደይ ኪሎሜተር። ነቲ መፍትሕ kommun እውን ጽሓፉዎ።
link-key-sort = ቅደም ተኸተል ናይቶም ኮርሳት
link-key-page = ገጽ ናይቲ ዝርዝር
link-key-home = ኮሙንኩም (hemkommun)፣ ድሕሪ #
link-key-free = ብዘይ ፍቓድ ኮሙንኩም ከተመልክቱ እትኽእሉ ኮርሳት ጥራይ፣ ድሕሪ #። ኮሙንኩም (hemkommun) እውን ጽሓፉ።
link-late = ድሕሪ ናይ መወዳእታ መዓልቲ ዝተረፈ ቦታ
link-all = ዝተወድኡ ኮርሳት እውን
