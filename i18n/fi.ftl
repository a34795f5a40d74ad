### Sivuston tekstit suomeksi. Se, mikä tästä puuttuu, näytetään englanniksi tai ruotsiksi.
### No native speaker has reviewed these texts.

language-name = suomi

## Header, menu and footer

skip-to-content = Siirry sisältöön
menu = Valikko
main-navigation = Päävalikko
language-menu = Kielet
breadcrumbs = Olet tässä
home = Etusivu
all-courses = Kaikki kurssit
about = Tietoa aikuiskoulutuksesta
search = Haku
list-typ = Koulutustyypit
list-kommun = Kunnat
list-omrade = Alat
list-yrke = Ammatit
list-amne = Aineet
publishers = Tietojen julkaisijat
accessibility = Saavutettavuus
contact-counsellor = Keskustele opinto-ohjaajan kanssa
contact-counsellor-text = Keskustelu on maksuton. Voit pyytää tulkin.
licence = Tietoja saa käyttää vapaasti: { $licence }.
open-data = Kaikki tiedot avoimena datana:
telephone = Puhelin
email = Sähköposti
website = Verkkosivusto
opening-hours = Aukioloajat

## Start page

start-heading = Etsi koulutus
start-intro = Täältä löydät kursseja aikuisille läänin kaikista kunnista.
search-label = Mitä haluat oppia?
search-button = Hae
start-by-type = Valitse koulutustyyppi
start-by-area = Valitse ala
start-by-municipality = Valitse kunta
start-closing-soon = Hakuaika päättyy pian
start-unsure = Etkö tiedä, mitä haluat opiskella?
start-unsure-text = Se on tavallista. Opinto- ja ammatinvalinnanohjaaja auttaa sinua.

## Types of education

type = Koulutustyyppi
type-komvux-grund = Aikuiskoulutus (komvux), perustaso
type-komvux-grund-description = Peruskoulun aineita, esimerkiksi ruotsia, englantia ja matematiikkaa.
type-komvux-gymnasial = Aikuiskoulutus (komvux), lukiotaso
type-komvux-gymnasial-description = Lukion (gymnasium) aineita tutkintoa tai jatko-opintoja varten.
type-yrkesvux = Ammatillinen aikuiskoulutus (yrkesvux)
type-yrkesvux-description = Opit ammatin ja olet osan ajasta työpaikalla.
type-sfi = Ruotsia maahanmuuttajille (sfi)
type-sfi-description = Sinulle, joka opettelet ruotsia alusta alkaen.
type-anpassad-grund = Mukautettu koulutus, perustaso
type-anpassad-grund-description = Peruskoulun aineita aikuisille, joilla on kehitysvamma.
type-anpassad-gymnasial = Mukautettu koulutus, lukiotaso
type-anpassad-gymnasial-description = Lukion aineita aikuisille, joilla on kehitysvamma.
type-yh = Ammattikorkeakoulu (yrkeshögskola)
type-yh-description = Lukion jälkeinen ammatillinen koulutus, joka on tehty yhdessä työnantajien kanssa.
type-folkhogskola = Kansankorkeakoulu (folkhögskola)
type-folkhogskola-description = Opiskelet yhdessä muiden kanssa. Usein tarjolla on myös asuinhuoneita.
type-provning = Koe ilman kurssia (prövning)
type-provning-description = Suoritat kokeen ja saat arvosanan käymättä kurssia.
type-validering = Osaamisen arviointi (validering)
type-validering-description = Osaamisesi arvioidaan, vaikka sinulla ei olisi siitä todistusta.
type-gymnasium = Lukio (gymnasium)
type-gymnasium-description = Koulutusta sinulle, joka olet alle 20-vuotias.

## Kinds

kind-course = Kurssi
kind-package = Ammattipaketti
kind-programme = Ohjelma
kind-partial = Osakurssi
kind-service = Palvelu
apprenticeship = Työpaikkapainotteinen koulutus (lärling)
apprenticeship-text = Olet suurimman osan ajasta työpaikalla.
combination = Yhdistelmäkoulutus
combination-text = Opiskelet ammattia ja ruotsia samaan aikaan.
orientation = Tutustumiskurssi
orientation-text = Voit kokeilla ennen kuin valitset.

## Form and time of teaching

mode-classroom = Lähiopetus
mode-distance = Etäopetus
mode-blended = Osittain etäopetus
mode-remote = Suora verkko-opetus
mode-flexible = Joustava
mode-workplace = Työpaikalla
mode-unknown = Opetusmuotoa ei ole ilmoitettu
time-day = Päivällä
time-evening = Illalla
time-weekend = Viikonloppuna
onsite-meetings = { $count ->
    [0] Ei lähitapaamisia
    [one] Yksi lähitapaaminen
   *[other] { $count } lähitapaamista
}
pace-percent = { $percent } prosenttia kokoaikaisesta
pace-full = Kokoaikainen
pace-half = Puoliaikainen
percent = { $value }{ "\u00A0" }%

## Language

language-support-study-guidance = Opintojen ohjausta omalla kielelläsi (studiehandledning)
language-support-sfi-combination = Voit opiskella samalla sfi:tä
language-support-interpreter = Tulkki
language-support-sign-language = Viittomakieli
swedish-none = Ruotsia ei tarvitse osata
swedish-sfi-a = Sfi, kurssi A
swedish-sfi-b = Sfi, kurssi B
swedish-sfi-c = Sfi, kurssi C
swedish-sfi-d = Sfi, kurssi D
swedish-sva-grund = Ruotsi toisena kielenä, perustaso
swedish-sva-1 = Ruotsi toisena kielenä, taso 1
swedish-required = Vaatimus: { $level }
swedish-recommended = Hyvä osata: { $level }

## Applying

need-bankid = BankID
need-grades = Arvosanat
need-id-document = Henkilöllisyystodistus
need-personal-letter = Henkilökohtainen kirje
need-cv = Ansioluettelo (cv)
need-certificates = Todistukset
need-work-samples = Työnäytteet
need-study-plan = Opintosuunnitelma
needs = Tarvitset nämä
without-bankid = Jos sinulla ei ole BankID:tä
apply-reply = Milloin saat vastauksen
answer-free = Kyllä, voit hakea
answer-home-decision = Kyllä, jos kotikuntasi suostuu
answer-special-reasons = Vain jos sinulla on erityisiä syitä
answer-provider = Kyllä, koulu päättää, ketkä otetaan
answer-ask-home = Kysy kotikunnastasi
apply-via-home-municipality = Haet kotikuntasi kautta.
apply-via-provider = Haet suoraan kurssin järjestäjältä.
decides-home = Kotikuntasi päättää.
decides-course-municipality = Kurssin järjestävä kunta päättää.
decides-provider = Kurssin järjestäjä päättää.
apply = Hae
apply-by-email = Hae sähköpostilla
apply-home-unknown = Se, mistä haet, riippuu siitä, missä asut.
copy-for-application = Kirjoita hakemukseen nämä tiedot

## The state of an occasion

state = Haku
state-not-yet-open = Haku alkaa myöhemmin
state-open = Haku on auki
state-open-rolling = Hae milloin haluat
state-closing-soon = Haku päättyy pian
state-late-open = Paikkoja jäljellä, hae nyt
state-closed = Haku on päättynyt
state-running = Kurssi on käynnissä
state-past = Kurssi on päättynyt
state-cancelled = Peruttu
state-no-dates = Viimeistä hakupäivää ei ole päätetty
state-other-open = Toiseen kurssiajankohtaan voi hakea
state-any-time = Milloin haluat
apply-button-by = Hae viimeistään { $date }
apply-button-rolling = Hae milloin haluat

## Headings of a course page

facts = Tiedot
title-in-swedish = Kurssin nimi ruotsiksi
description = Tietoa kurssista
learn = Tätä opit
teaching = Näin opiskelet
afterwards = Kurssin jälkeen
prior-knowledge = Hyvä osata ennen kurssia
eligibility = Hakuvaatimukset
selection = Jos hakijoita on paljon
bring = Ota mukaan
cost-free-teaching = Opetus on maksutonta.
cost-unknown = Kysy kurssin järjestäjältä, mitä kurssi maksaa.
student-aid = Opintotuki (studiemedel)
student-aid-yes = Voit hakea opintotukea CSN:ltä.
student-aid-no = Tähän kurssiin ei voi saada opintotukea.
student-aid-unknown = Kysy CSN:ltä, voitko saada opintotukea.
language-support = Kielituki
swedish-needed = Tarvittava ruotsin taito
quality-marks = Laatumerkit
codes = { $count ->
    [one] Kurssikoodi
   *[other] Kurssikoodit
}
provider = Järjestäjä
contractor = Toteuttaja
publisher = Tietojen julkaisija
municipality = { $count ->
    [one] Kunta
   *[other] Kunnat
}
area = { $count ->
    [one] Ala
   *[other] Alat
}
subject = { $count ->
    [one] Aine
   *[other] Aineet
}
occupation = { $count ->
    [one] Ammatti
   *[other] Ammatit
}
seqf = SeQF-taso
seqf-level = Taso { $level } / 8
sfi-tracks = Opintopolku (studieväg) { $tracks }
sfi-courses = Kurssi { $courses }
contact = Yhteystiedot
guidance = Ohjaus
how-to-apply = Näin haet
appeal = Jos saat kielteisen päätöksen
films = Filmit
film-transcript = Mitä filmissä sanotaan
source-page = Kurssin oma sivu
updated = Tiedot tarkistettu { $date }
fact-missing = Tieto puuttuu
similar-courses = Samanlaisia kursseja
alike-courses = Sama kurssi muissa paikoissa
alike-more = Katso lisää kursseja: { $list }

## Occasions

occasions = Milloin ja missä
occasions-current = Tulevat ja käynnissä olevat
occasions-past = Aikaisemmat
no-occasions = Kurssille ei juuri nyt ole ajankohtaa.
service-any-time = Ota yhteyttä milloin haluat. Kiinteitä päiviä ei ole.
start = Alkaa
last-application-day = Viimeinen hakupäivä
pace = Opiskelutahti
form = Opetusmuoto
time = Vuorokaudenaika
place = Paikka
places = Paikkojen määrä
places-count = { $count ->
    [one] Yksi paikka
   *[other] { $count } paikkaa
}

## Sentences

starts-on = Alkaa { $date }.
ends-on = Päättyy { $date }.
rolling-start = Voit aloittaa milloin tahansa vuoden aikana.
start-not-decided = Alkamispäivää ei ole päätetty.
apply-by = Hae viimeistään { $date }.
apply-opens = Voit hakea { $date } alkaen.
apply-opened = Haku alkoi { $date }.
apply-rolling = Voit hakea milloin tahansa.
apply-dates-unknown = Kysy kurssin järjestäjältä, milloin voit hakea.
late-places = Paikkoja on jäljellä. Voit hakea vielä viimeisen hakupäivän jälkeenkin.
applications-closed = Viimeinen hakupäivä oli { $date }.
given-in = Paikka: { $place }.
done-on = Päivä: { $date }.
done-in = Paikka: { $place }.
occasion-cancelled = Tämä kurssiajankohta on peruttu.
occasion-past = Tämä kurssiajankohta on päättynyt.
occasion-running = Kurssi on alkanut.
course-cancelled = Kurssi on peruttu.
course-past = Kaikki kurssiajankohdat ovat päättyneet, tai niiden haku on päättynyt.
course-removed = Kurssia ei enää ole.

## Facts as sentences

kind-package-text = Koulutus koostuu kursseista, jotka kuuluvat yhteen.
kind-programme-text = Koulutus on kokonainen ohjelma.
kind-partial-text = Kurssi on osa pidempää kurssia.
sfi-courses-text = { $count ->
    [one] Tämä on sfi-kurssi { $courses }.
   *[other] Nämä ovat sfi-kurssit { $courses }.
}
sfi-tracks-text = { $count ->
    [one] Kurssi on tarkoitettu opintopolulle (studieväg) { $tracks }.
   *[other] Kurssi on tarkoitettu opintopoluille (studieväg) { $tracks }.
}
length-vp = { $value ->
    [one] Laajuus on { $value } piste.
   *[other] Laajuus on { $value } pistettä.
}
length-yhp = { $value ->
    [one] Laajuus on { $value } ammattikorkeakoulupiste.
   *[other] Laajuus on { $value } ammattikorkeakoulupistettä.
}
length-hp = { $value ->
    [one] Laajuus on { $value } korkeakoulupiste.
   *[other] Laajuus on { $value } korkeakoulupistettä.
}
length-hours = { $value ->
    [one] Laajuus on { $value } tunti.
   *[other] Laajuus on { $value } tuntia.
}
length-weeks = { $value ->
    [one] Laajuus on { $value } viikko.
   *[other] Laajuus on { $value } viikkoa.
}
length-full-time = { $weeks ->
    [one] Se on yhtä paljon kuin { $weeks } viikko kokoaikaista opiskelua.
   *[other] Se on yhtä paljon kuin { $weeks } viikkoa kokoaikaista opiskelua.
}
leads-to = { $count ->
    [one] Koulutus johtaa tähän ammattiin: { $occupations }.
   *[other] Koulutus johtaa näihin ammatteihin: { $occupations }.
}
about-occupations = { $count ->
    [one] Tämä koskee ammattia: { $occupations }.
   *[other] Tämä koskee ammatteja: { $occupations }.
}
workplace-percent-text = Olet työpaikalla { $percent } prosenttia ajasta.
workplace-weeks-text = { $weeks ->
    [one] Työpaikalla oppiminen kestää { $weeks } viikon.
   *[other] Työpaikalla oppiminen kestää { $weeks } viikkoa.
}
started-on = Kurssi alkoi { $date }.
start-cancelled = Aloitus { $date } on peruttu.
last-start = Kurssi alkoi viimeksi { $date }.
usually-starts = Kurssin tavallinen alkamisaika: { $months }.
earlier-start-closed = Et voi enää hakea kurssille, joka alkaa { $date }. Viimeinen hakupäivä oli { $closes }.
classroom-in = Opiskelet lähiopetuksessa. Paikka: { $place }.
school-in = Koulu sijaitsee täällä: { $place }.
offered-by = Tämän järjestää { $provider }.
ask-place = Paikkaa ei ole ilmoitettu. Kysy kurssin järjestäjältä.
mode-classroom-text = Opiskelet lähiopetuksessa.
mode-distance-text = Opiskelet etänä.
mode-blended-text = Opiskelet osittain etänä, osittain lähiopetuksessa.
mode-remote-text = Opetus on suorana verkossa.
mode-flexible-text = Opiskelet joustavasti.
mode-workplace-text = Opit työpaikalla.
mode-unknown-text = Kysy, opiskellaanko lähiopetuksessa vai etänä.
mode-choice-text = Voit opiskella eri tavoilla: { $modes }.
times-text = { $times ->
    [day] Opetus on päivällä.
    [evening] Opetus on illalla.
    [weekend] Opetus on viikonloppuisin.
    [day-evening] Opetus on päivällä ja illalla.
    [day-weekend] Opetus on päivällä ja viikonloppuisin.
    [evening-weekend] Opetus on illalla ja viikonloppuisin.
   *[all] Opetus on päivällä, illalla ja viikonloppuisin.
}
onsite-meetings-text = { $count ->
    [0] Sinun ei tarvitse tulla koululle.
    [one] Tulet koululle { $count } kerran.
   *[other] Tulet koululle { $count } kertaa.
}
pace-full-text = Opiskelet kokoaikaisesti.
pace-half-text = Opiskelet puoliaikaisesti.
pace-percent-text = Opiskelutahtisi on { $percent } prosenttia kokoaikaisesta.
pace-choice-text = Voit valita opiskelutahdin: { $paces } kokoaikaisesta.
taught-in-swedish = Opetus on ruotsiksi.
taught-in = Opetuskieli: { $language }.
know-swedish-none = Ruotsia ei tarvitse osata.
know-swedish-required = Sinun pitää osata ruotsia näin paljon: { $level }.
know-swedish-recommended = On hyvä, jos osaat ruotsia näin paljon: { $level }.
language-support-study-guidance-text = Voit saada opintojen ohjausta omalla kielelläsi (studiehandledning).
language-support-sfi-combination-text = Voit opiskella samaan aikaan sfi:tä.
language-support-interpreter-text = Voit saada tulkin.
language-support-sign-language-text = Opetusta on viittomakielellä.
costs-nothing = Tämä ei maksa mitään.
costs = Hinta on { $amount } kruunua.
costs-perhaps = Saatat joutua maksamaan { $amount } kruunua.
costs-beside = Opetus on maksutonta. Saatat joutua maksamaan muusta { $amount } kruunua.
cost-in-swedish = Hinnasta kerrotaan ruotsiksi näin:
apply-at = Hae täällä: { $address }.
apply-mail = Voit hakea sähköpostilla: { $address }.
apply-needs = Hakemiseen tarvitaan: { $needs }.
apply-without-bankid = Voit hakea ilman BankID:tä.
apply-ask-bankid = Eikö sinulla ole BankID:tä? Kysy, miten voit hakea ilman sitä.
ask-how = Kysy täältä, miten haet: { $publisher }.
ask-still = Kysy täältä, voitko silti hakea: { $publisher }.
ask-again = Kysy täältä, järjestetäänkö kurssi uudelleen: { $publisher }.
ask-by-phone = Soita numeroon { $phone }.
ask-by-email = Kirjoita osoitteeseen { $address }.
ask-on-page = Lue lisää: { $address }.

## Swedish words

swedish-words = Ruotsin sanoja, joita kohtaat
word-log-in = Kirjaudu sisään BankID:llä
word-last-day = Viimeinen hakupäivä
word-counsellor = Opinto- ja ammatinvalinnanohjaaja

## Lists

courses-count = { $count ->
    [0] Ei kursseja
    [one] Yksi kurssi
   *[other] { $count } kurssia
}
courses-of = Kurssit: { $name }
no-courses = Täällä ei juuri nyt ole kursseja.
page-of = Sivu { $page } / { $total }
pages = Sivut
page-number = Sivu { $page }
previous = Edellinen
next = Seuraava
read-more = Lue lisää: { $title }

## Translation

not-translated = Tätä sivua ei ole käännetty. Teksti on ruotsiksi.
not-translated-course = Kurssin oma teksti on ruotsiksi. Otsikot ja tiedot ovat omalla kielelläsi.
partly-translated-course = Osa tämän sivun tekstistä on ruotsiksi. Loput on omalla kielelläsi.
not-easy-course = Kurssin oma teksti on tavallista ruotsia. Sivun alussa olevat tiedot ovat helppolukuisia.
partly-easy-course = Osa tämän sivun tekstistä on tavallista ruotsia.
not-easy = Tämän sivun teksti on tavallista ruotsia.
machine-translated = Teksti on koneen kääntämä, ja siinä voi olla virheitä. Ruotsinkielinen teksti ratkaisee.
show-in-swedish = Näytä ruotsiksi

## Not found

not-found = Sivua ei löydy
not-found-text = Osoite voi olla kirjoitettu väärin, tai sivu on poistettu.
not-found-courses = Katso kaikki kurssit
moved = Sivu on siirretty
moved-text = Sivulla on nyt uusi osoite.

## Pages of the default theme

counsellors-list = Etsi opinto-ohjaaja läheltäsi
footer-navigation = Lisää aikuiskoulutuksesta
on-this-page = Tällä sivulla
courses = Kurssit
at-a-glance = Lyhyesti
more-starts = { $count ->
    [one] Kurssilla on vielä yksi alkamispäivä. Katso kaikki alkamispäivät.
   *[other] Kurssilla on vielä { $count } alkamispäivää. Katso kaikki alkamispäivät.
}
past-occasions = { $count ->
    [one] Yksi aikaisempi kurssiajankohta
   *[other] { $count } aikaisempaa kurssiajankohtaa
}
application = Hakemus
application-page = Hae täällä
apply-from-elsewhere = Asutko toisessa kunnassa? Kysy asuinkuntasi aikuiskoulutuksesta, miten haet.
start-rolling = Milloin haluat
start-undecided = Ei päätetty
place-unknown = Paikkaa ei ole ilmoitettu
captions = Tekstitys
something-wrong = Onko tässä virhe? Kirjoita meille.
something-wrong-subject = Virhe luettelossa: { $title }
start-how = Näin se toimii
start-how-find = Etsi kurssi
start-how-find-text = Valitse koulutustyyppi, kunta tai ala. Vertaile useita kursseja.
start-how-read = Lue kurssista
start-how-read-text = Siinä kerrotaan, milloin kurssi alkaa, mitä se maksaa ja mitä sinun pitää osata.
start-how-apply = Hae ajoissa
start-how-apply-text = Kurssin sivulla kerrotaan viimeinen hakupäivä ja mihin lähetät hakemuksen.

## Saved courses

saved = Tallennetut kurssit
saved-intro = Kurssit tallennetaan vain omaan selaimeesi. Kukaan muu ei voi nähdä niitä.
saved-without-script = Sivu voi näyttää tallentamasi kurssit vain, jos JavaScript on käytössä selaimessasi. Ilman JavaScriptiä voit lukea kaikista kursseista ja tulostaa niiden tiedot.
save = Tallenna
save-done = Tallennettu
save-full = { $most ->
    [one] Voit tallentaa enintään { $most } kurssin. Poista se ensin.
   *[other] Voit tallentaa enintään { $most } kurssia. Poista ensin jokin niistä.
}
save-not-kept = Selaimesi ei voi tallentaa. Siksi kurssi on sivun osoitteessa niin kauan kuin pysyt tällä verkkosivustolla.
saved-not-kept = Selaimesi ei voi tallentaa kursseja. Ne ovat vain sivun osoitteessa. Kopioi alla oleva linkki, jos haluat säilyttää ne.
saved-none = Et ole tallentanut yhtään kurssia. Valitse kurssin kohdalla ”Tallenna”, niin kurssi tulee tänne.
saved-sent = Näet listan, joka tuli linkistä. Sitä ei ole tallennettu selaimeesi.
saved-keep = Tallenna nämä kurssit selaimeesi
saved-kept = Kurssit on tallennettu selaimeesi.
saved-own = Näytä kurssit, jotka olet itse tallentanut
saved-loading = Kursseja ladataan.
saved-failed = Kaikkia kursseja ei voitu ladata. Onko sinulla internetyhteys?
saved-retry = Yritä uudelleen
saved-remove = Poista
saved-removed = Olet poistanut listalta kurssin ”{ $title }”.
saved-undo = Kumoa
saved-restored = Kurssi ”{ $title }” on taas listalla.
saved-compare = Vertaile
saved-compare-help = Valitse ”Vertaile” kahden tai kolmen kurssin kohdalla, niin näet ne tässä vierekkäin.
saved-compare-ready = Vertailu on listan alla.
saved-compare-show = Näytä vertailu
saved-compare-most = Voit vertailla enintään kolmea kurssia. Poista ensin yksi valinta.
compare-length = Laajuus
compare-language = Kieli
compare-cost = Hinta
compare-page = Kurssin sivu
saved-heading = Listan otsikko
saved-heading-help = Otsikko näkyy, kun tulostat listan ja kun lähetät linkin. Otsikko ei ole pakollinen.
saved-send = Lähetä lista
saved-send-text = Se, joka avaa linkin, näkee samat kurssit.
saved-link = Linkki listaan
saved-copy = Kopioi linkki
saved-copied = Linkki on kopioitu.
saved-copy-yourself = Linkki on valittu. Kopioi se itse.
saved-mail = Lähetä sähköpostilla
saved-print = Tulosta
saved-printed = Tulostettu { $date }.
saved-part = Tietoa kursseista, osa { $part } / { $total }
saved-part-text = Selain lataa täältä tiedot kursseista, jotka olet tallentanut.
saved-part-moved = Kurssit, joilla on uusi osoite

## Films and sign language

sign-language = Viittomakieli
swedish-sign-language = Ruotsalainen viittomakieli
film-about = Filmi: { $title }
film-language = Filmin kieli
film-download = Lataa filmi
film-no-video = Selaimesi ei voi näyttää filmiä.
sign-page-title = Tietoa viittomakielellä
sign-page-about = Viittomakieliset filmit, kurssit, joilla on viittomakieltä, ja miten keskustelet opinto-ohjaajan kanssa tulkin avulla.
sign-page-intro = Täällä ovat kaikki viittomakieliset filmit. Jokaisen filmin mukana on teksti, jossa kerrotaan sama asia.
sign-page-intro-none = Täällä ei ole vielä viittomakielisiä filmejä. Voit silti saada tietoa viittomakielellä.
sign-page-films-info = Filmejä aikuiskoulutuksesta
sign-page-films-courses = Filmejä kursseista
sign-page-read = Lue teksti: { $title }
sign-page-courses = Kurssit, joilla on viittomakieltä
sign-page-courses-text = Näillä kursseilla on tukea viittomakielellä, tai opetus on viittomakielellä.
sign-page-interpreter = Keskustele opinto-ohjaajan kanssa viittomakielellä
sign-page-interpreter-text = Kirjoita kunnan aikuiskoulutukseen ja kerro, että käytät viittomakieltä. Silloin voitte sopia ajan, jolloin tulkki on mukana.
sign-page-interpreter-order = Voit myös itse tilata tulkin oman alueesi tulkkikeskuksesta (tolkcentralen).
sign-page-write = Kirjoita aikuiskoulutukseen

## Accessibility statement

statement-title = Verkkosivuston saavutettavuus
statement-about = Miten hyvin verkkosivusto noudattaa lakia, mikä ei toimi ja miten kerrot siitä meille.
statement-intro = Verkkosivustosta ”{ $site }” vastaa { $actor }. Haluamme, että kaikki voivat käyttää sitä. Tässä kerrotaan, miten hyvin se noudattaa lakia digitaalisten julkisten palvelujen saavutettavuudesta (lagen om tillgänglighet till digital offentlig service), mitkä puutteet ovat tiedossamme ja miten kerrot meille muista puutteista.
statement-conformity = Kuinka saavutettava verkkosivusto on?
statement-conformity-full = Verkkosivusto on kokonaan lain mukainen. Tiedossamme ei ole puutteita.
statement-conformity-partial = Verkkosivusto on osittain lain mukainen. Puutteet luetellaan alempana.
statement-conformity-none = Verkkosivusto ei ole lain mukainen. Puutteet luetellaan alempana.
statement-standard = Lain vaatimukset vastaavat WCAG 2.1 -ohjeiden tasoa AA.
statement-help = Jos et voi käyttää jotakin
statement-help-text = Kirjoita meille, jos et voi lukea tai käyttää jotakin. Kerro, missä muodossa tarvitset sisällön: esimerkiksi ääneen luettuna, suuremmalla tekstillä tai paperilla.
statement-answer = { $days ->
    [one] Saat vastauksen yhden päivän kuluessa.
   *[other] Saat vastauksen { $days } päivän kuluessa.
}
statement-report = Kerro puutteista
statement-report-text = Löysitkö jotakin, mikä ei toimi? Tai oletko sitä mieltä, että emme noudata lakia? Valita siitä lomakkeella, niin tiedämme, mitä pitää korjata.
statement-form = Kerro puutteesta
statement-supervisor = Jos et ole tyytyväinen vastaukseemme
statement-supervisor-text = Viranomainen valvoo, että lakia noudatetaan. Voit ilmoittaa puutteista sinne.
statement-supervisor-link = Ilmoita valvovalle viranomaiselle
statement-shortcomings = Tämä ei ole saavutettavaa
statement-why = Miksi:
statement-no-shortcomings = Tiedossamme ei ole puutteita.
statement-exceptions = Poikkeukset laista
statement-exceptions-text = Laki (12 §) sallii poikkeuksia, jos jonkin tekeminen saavutettavaksi olisi kohtuuttoman raskasta. Teemme poikkeuksen tässä:
statement-how = Näin olemme tarkistaneet verkkosivuston
statement-method-self = Olemme tarkistaneet verkkosivuston itse.
statement-method-third-party = Verkkosivuston on tarkistanut joku organisaatiomme ulkopuolelta.
statement-assessed = Viimeisin tarkistus tehtiin { $date }.
statement-updated = Seloste päivitettiin viimeksi { $date }.

## The way with questions: for those who do not know what to look for

guide = Apua valintaan
guide-intro = Vastaa muutamaan lyhyeen kysymykseen. Sitten näet kursseja, jotka sopivat sinulle. Voit ohittaa kysymyksen, ja voit muuttaa mielesi.
guide-start = Hae apua kurssin valintaan
guide-progress = { $most ->
    [one] Kysymys { $number } / { $most }.
   *[other] Kysymys { $number }. Kysymyksiä on enintään { $most }.
}
guide-examples = Esimerkiksi:
guide-skip = Ohita kysymys
guide-skip-show = { $count ->
    [one] Ohita kysymys ja näytä kurssi
   *[other] Ohita kysymys ja näytä { $count } kurssia
}
guide-skip-show-all = Ohita kysymys ja näytä kaikki kurssit
guide-back = Takaisin
guide-show = { $count ->
    [one] Näytä kurssi nyt
   *[other] Näytä { $count } kurssia nyt
}
guide-show-all = Näytä kaikki kurssit
guide-chosen = Näin olet vastannut
guide-change = Muuta
guide-skipped = Ohitit kysymyksen.
guide-courses = { $count ->
    [one] Yksi kurssi sopii vastauksiisi
   *[other] { $count } kurssia sopii vastauksiisi
}
guide-courses-text = Katso jokaisen kurssin kohdalta, milloin kurssi alkaa ja mikä on viimeinen hakupäivä.
guide-first = { $count ->
    [one] Näet niistä ensimmäisen. Loput ovat kaikkien kurssien joukossa.
   *[other] Näet niistä { $count } ensimmäistä. Loput ovat kaikkien kurssien joukossa.
}
guide-nothing = Etkö löydä sopivaa?
guide-nothing-text = Muuta jotakin vastausta. Tai keskustele opinto-ohjaajan kanssa.
guide-unsure = Moni ei tiedä. Se on tavallista. Aloita siitä, mikä sinua kiinnostaa. Et päätä nyt vielä mitään.
guide-unsure-counsellor = Voit myös keskustella opinto- ja ammatinvalinnanohjaajan kanssa. Keskustelu on maksuton, ja voit pyytää tulkin. Sinun ei tarvitse tietää, mitä haluat, kun soitat.
guide-restart = Aloita alusta ensimmäisestä kysymyksestä

guide-question-goal = Mitä haluat tehdä?
guide-question-goal-help = Valitse se, mikä sopii sinulle parhaiten.
guide-goal-svenska = Oppia ruotsia
guide-goal-svenska-help = Ruotsia maahanmuuttajille (sfi) ja ruotsi toisena kielenä.
guide-goal-yrke = Oppia ammatin
guide-goal-yrke-help = Ammatillista koulutusta sinulle, joka haluat mahdollisuuden saada työtä.
guide-goal-skolamnen = Opiskella kouluaineita
guide-goal-skolamnen-help = Peruskoulun ja lukion aineita, esimerkiksi matematiikkaa ja englantia. Sinulle, joka haluat jatkaa opintoja.
guide-goal-visa-vad-du-kan = Näyttää, mitä jo osaan
guide-goal-visa-vad-du-kan-help = Osaamisesi arvioidaan, tai suoritat kokeen (prövning) saadaksesi arvosanan.
guide-goal-prova-pa = Kokeilla jotakin
guide-goal-prova-pa-help = Kansankorkeakoulu (folkhögskola) ja lyhyitä kursseja, joilla voit kokeilla ennen kuin valitset.
guide-goal-anpassad = Opiskella mukautetussa koulutuksessa
guide-goal-anpassad-help = Sinulle, jolla on kehitysvamma.
guide-goal-unsure = En tiedä vielä
guide-goal-unsure-help = Aloita siitä, mistä pidät.

guide-question-work = Millä alalla haluat työskennellä?
guide-question-work-help = Valitse ala.
guide-question-interest = Mistä olet kiinnostunut?
guide-question-interest-help = Valitse ala, joka kuulostaa mukavalta.
guide-question-swedish = Kuinka pitkällä olet ruotsin oppimisessa?
guide-question-swedish-help = Oletko epävarma? Ohita kysymys. Koulu auttaa sinua löytämään oikean kurssin.
guide-swedish-nyborjare = Olen aloittelija
guide-swedish-sfi-b = Haluan opiskella sfi-kurssin B
guide-swedish-sfi-c = Haluan opiskella sfi-kurssin C
guide-swedish-sfi-d = Haluan opiskella sfi-kurssin D
guide-swedish-efter-sfi = Olen käynyt sfi:n loppuun
guide-swedish-med-yrke = Haluan oppia samalla ammatin
guide-question-level = Millä tasolla haluat opiskella?
guide-question-level-help = Oletko epävarma? Ohita kysymys.
guide-question-subject = Mitä ainetta haluat opiskella?
guide-question-subject-help = Valitse aine.
guide-question-service = Mitä tarvitset?
guide-question-service-help = Voit kysyä opinto-ohjaajalta, mikä sopii sinulle.
guide-question-where = Missä haluat opiskella?
guide-question-where-help = Valitse kunta, tai valitse etäopetus, jos haluat opiskella kotoa käsin.
guide-where-distance = Etänä, kotoa käsin
guide-question-how = Miten haluat opiskella?
guide-question-how-help = Valitse se, mikä on sinulle tärkeintä.
guide-how-dagtid = Päivällä
guide-how-kvall-helg = Iltaisin tai viikonloppuisin
guide-how-heltid = Kokoaikaisesti
guide-how-deltid = Osa-aikaisesti, jotta ehdin tehdä muutakin
guide-question-when = Milloin haluat aloittaa?
guide-question-when-help = Luettelon kursseilla on päivämäärät.
guide-when-any-time = Milloin tahansa
guide-when-spring = Tammi–kesäkuu { $year }
guide-when-autumn = Heinä–joulukuu { $year }

## Calendar and subscriptions

calendar = Kalenteri
calendar-intro = Täällä näet viimeiset hakupäivät ja päivät, jolloin kurssit alkavat. Näet vuoden eteenpäin.
calendar-months = Kuukaudet
calendar-none = Juuri nyt tässä ei ole päivämääriä.
calendar-past = Kaikki tämän sivun päivämäärät ovat jo menneet.
add-to-calendar = Lisää kalenteriisi
subscribe = Tilaa päivämäärät ja kurssit
subscribe-text = Kopioi linkki puhelimesi tai tietokoneesi kalenteriin tai uutislukijaan. Silloin saat sinne uudet päivämäärät ja uudet kurssit.
subscribe-calendar = Omaan kalenteriisi: { $name }
subscribe-news = Uudet ja muuttuneet kurssit: { $name }
event-last-day = Viimeinen hakupäivä: { $title }
event-start = Alkaa: { $title }
event-cancelled = Peruttu: { $title }
event-apply = Täällä kerrotaan, miten haet: { $address }
event-more = Lue lisää kurssista: { $address }

## Printed pages

print-open = Avaa sivu puhelimessa: suuntaa kamera koodiin tai kirjoita osoite.
print-day = Tällainen sivu oli { $date }.

## Who may apply, and how

access = Voitko hakea?
access-anywhere = Riippumatta siitä, missä asut
access-these = Kotikuntasi on { $municipalities }
access-area = Asut toisessa kunnassa, joka on mukana yhteistyössä
access-elsewhere = Asut muualla
access-more = Kuka voi hakea ja mihin?
home-label = Kotikuntani
home-none = Valitse kunta
home-other = Muu kunta
home-elsewhere = muut kunnat
home-question = Voitko hakea? Kerro, missä asut.
apply-go-to = Siirry: { $school }
home-remember = Muista, missä asun
home-privacy = Valintasi on vain omassa selaimessasi. Me emme näe sitä.
home-not-kept = Selaimesi ei voi tallentaa. Valinta on voimassa niin kauan kuin pysyt tällä verkkosivustolla.
apply-needs-home = Se, mitä tarvitset, riippuu siitä, mistä haet. Kysy sieltä.
apply-step-send = Lähetä hakemus
apply-step-ask = Kysy, jos jokin on epäselvää
apply-step-after = Mitä sitten tapahtuu
apply-find-home = Etsi kotikuntasi ja katso, miten haet siellä
apply-ask-school = Onko sinulla kysyttävää kurssista? Kysy täältä: { $school }.
apply-ask-application = Onko sinulla kysyttävää hakemuksesta? Kysy täältä: { $school }.
apply-ask-counsellor = Opinto-ohjaaja voi auttaa sinua valitsemaan ja hakemaan.
apply-wait = Saat päätöksen, kun hakuaika on päättynyt. Milloin päätös tulee? Kysy sieltä, mihin lähetät hakemuksen.
copy = Kopioi
copied = Kopioitu

## How to apply

apply-title = Näin haet
apply-about = Kuka voi hakea millekin kurssille, mihin lähetät hakemuksen ja mitä sitten tapahtuu?
apply-who = Kuka voi hakea ja mihin?
apply-agreement = Kunnat ovat sopineet tästä. Sopimus: { $agreement }.
apply-agreement-not-now = Sopimus ei ole nyt voimassa.
apply-agreement-from = Sopimus on voimassa { $date } alkaen.
apply-agreement-until = Sopimus on voimassa { $date } asti, myös sinä päivänä.
apply-agreement-read = Lue sopimus
apply-table = Voitko hakea, mihin haet ja kuka päättää?
apply-own = Kurssi on kotikunnassasi
apply-area = Kurssi on toisessa kunnassa, joka on mukana yhteistyössä
apply-elsewhere-column = Kotikuntasi ei ole mukana yhteistyössä
apply-for = Jos asut täällä ({ $municipalities }):
apply-words = Lisää vastauksista
apply-where = Hae täällä
apply-where-text = Kun sinun pitää hakea kotikuntasi kautta, hae täällä.
apply-ask-home = Kysy kunnan aikuiskoulutuksesta: { $municipality }.
apply-where-unknown = Eikö kotikuntasi ole tässä? Soita kotikuntaasi ja kysy aikuiskoulutusta (vuxenutbildning).
apply-how-check = Katso, voitko hakea
apply-how-check-text = Se kerrotaan kurssin sivulla ja alla olevassa taulukossa.
apply-how-prepare = Laita tarvittavat asiat kuntoon
apply-how-prepare-text = Usein tarvitset arvosanat ja BankID:n. Eikö sinulla ole BankID:tä? Kysy sieltä, mihin haet, miten voit toimia.
apply-how-send = Lähetä hakemus ajoissa
apply-how-send-text = Voit hakea vielä viimeisenä hakupäivänä kello 23.59 asti. Se, mihin lähetät hakemuksen, riippuu siitä, missä asut.
apply-how-wait = Odota päätöstä
apply-how-wait-text = Saat tietää, saatko paikan. Jos päätös on kielteinen, siinä kerrotaan, voitko valittaa siitä ja miten se tehdään.

## The search page

search-about = Etsi kaikkien kurssien joukosta: kirjoita aine, ammatti tai paikkakunta ja valitse sitten esimerkiksi kunta, aika ja opetusmuoto.
search-help = Esimerkiksi aine, ammatti, paikkakunta tai kurssikoodi. Voit kirjoittaa omalla kielelläsi.
search-live = Tulokset muuttuvat heti, kun kirjoitat tai valitset.
search-without-script = Voit etsiä sanoilla vain, jos JavaScript on käytössä selaimessasi. Tässä kaikki kurssit ovat luetteloissa.
search-skip = Siirry kursseihin
search-found-for = { $count ->
    [0] Ei kursseja haulla ”{ $query }”
    [one] Yksi kurssi haulla ”{ $query }”
   *[other] { $count } kurssia haulla ”{ $query }”
}
search-past = { $count ->
    [one] Yhtä päättynyttä kurssia ei näytetä.
   *[other] { $count } päättynyttä kurssia ei näytetä.
}
search-past-show = Näytä myös päättyneet kurssit
search-filters = Suodata
search-filters-close = Sulje
search-chosen = Valitut suodattimet
search-remove = Poista suodatin: { $filter }
search-clear = Poista kaikki suodattimet
search-sort = Järjestys
search-sort-match = Parhaiten sopivat ensin
search-sort-title = Kurssin nimi
search-more = { $count ->
    [one] Näytä vielä yksi kurssi
   *[other] Näytä vielä { $count } kurssia
}
search-group-more = Näytä enemmän: { $group }
search-group-less = Näytä vähemmän: { $group }
search-within = Myös lähistöllä
search-within-none = Vain kunnassa
search-within-km = { $km ->
    [one] Enintään { $km } kilometrin päässä
   *[other] Enintään { $km } kilometrin päässä
}
search-free = Vain kurssit, joille voin hakea vapaasti
search-matched = Sopii siihen, mitä etsit: { $names }
search-anything = Haussa ”{ $query }” ei ole sanaa, jota voisi hakea. Siksi se jätettiin pois.
search-in-texts = Minkään kurssin nimi ei ole ”{ $query }”. Se mainitaan vain kuvauksessa.
search-dropped = { $count ->
    [one] Mikään kurssi ei sopinut kaikkeen. Siksi tämä sana jätettiin pois: { $words }.
   *[other] Mikään kurssi ei sopinut kaikkeen. Siksi nämä sanat jätettiin pois: { $words }.
}
search-unknown = Linkissä on jotakin, mitä emme tunne. Se jätettiin pois: { $parts }.
search-none = Mikään kurssi ei sovi siihen, mitä etsit.
search-none-try = Kokeile näin
search-did-you-mean = Tarkoititko: { $query }?
search-without-filter = { $count ->
    [one] Poista ”{ $filter }”: yksi kurssi
   *[other] Poista ”{ $filter }”: { $count } kurssia
}
search-without-filters = { $count ->
    [one] Poista kaikki suodattimet: yksi kurssi
   *[other] Poista kaikki suodattimet: { $count } kurssia
}
search-nearby = { $count ->
    [one] Etsi lähistöltä ({ $place }): yksi kurssi
   *[other] Etsi lähistöltä ({ $place }): { $count } kurssia
}
search-none-words = Kirjoita vähemmän sanoja tai toinen sana samasta asiasta.
search-none-mail = Kerro meille, millä sanalla ei löytynyt mitään
search-none-mail-why = Silloin voimme parantaa hakua. Emme näe, mitä kukin etsii.
search-mail-subject = Hakusana, jolla ei löytynyt mitään: { $query }
search-mail-body = Etsin sanalla ”{ $query }”, mutta en löytänyt mitään. Halusin löytää:
search-failed = Hakutoiminto ei toimi juuri nyt
search-error-missing = Kursseja ei voitu ladata. Onko sinulla internetyhteys?
search-error-corrupt = Kurssit eivät latautuneet kokonaan. Yritä uudelleen.
search-error-newer = Kurssit ovat muuttuneet sen jälkeen, kun avasit sivun. Lataa sivu uudelleen.
search-error-lists = Löydät kurssit myös luetteloista:
search-csv = Lataa taulukkona (CSV)
search-town = Paikkakunta
search-suggestions = Ehdotukset
search-suggestions-count = { $count ->
    [0] Ei ehdotuksia
    [one] Yksi ehdotus
   *[other] { $count } ehdotusta
}

## Linking to a search

link-title = Tee linkki hakuun
link-about = Näin teet linkin, joka näyttää juuri ne kurssit, jotka haluat näyttää.
link-copy = Etsi kursseja ja valitse suodattimia Haku-sivulla. Kopioi sitten linkki. Voit myös kirjoittaa linkin itse.
link-address = Osoite alkaa näin:
link-rule-first = Kirjoita merkki ? ensimmäisen avaimen eteen ja merkki & muiden eteen.
link-rule-several = Kirjoita pilkku saman avaimen arvojen väliin. Silloin riittää, että yksi niistä sopii.
link-rule-together = Jos kirjoitat useita avaimia, kaiken pitää sopia samaan kurssiajankohtaan.
link-rule-languages = Avaimet ja arvot ovat samat kaikilla kielillä. Jos kieli ei ole ruotsi, kieli on osoitteen alussa:
link-rule-unknown = Se, mitä sivu ei tunne, ei ole mukana haussa. Sivu kertoo, mitä se on.
link-rule-private = Kotikunta ja tallennetut kurssit ovat osoitteessa merkin # jälkeen. Niitä ei lähetetä millekään verkkosivustolle.
link-examples = Esimerkkejä
link-keys = Avaimet ja arvot
link-values = Arvot
link-key-q = Sanat, joilla etsit
link-key-within = Etäisyys kunnasta kilometreinä. Kirjoita myös avain kommun.
link-key-sort = Kurssien järjestys
link-key-page = Luettelon sivu
link-key-home = Kotikunta, merkin # jälkeen
link-key-free = Vain se, mihin voi hakea vapaasti, merkin # jälkeen. Kirjoita myös kotikunta.
link-late = Paikkoja jäljellä viimeisen hakupäivän jälkeen
link-all = Myös päättyneet kurssit
