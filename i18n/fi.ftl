### Sivuston tekstit suomeksi. Se, mikä tästä puuttuu, näytetään englanniksi tai ruotsiksi.
### No native speaker has reviewed these texts.

language-name = suomi

## Header, menu and footer

skip-to-content = Siirry sisältöön
menu = Valikko
close-menu = Sulje valikko
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
opens-elsewhere = Siirtyy toiselle verkkosivustolle
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
need-cv = Ansioluettelo (CV)
need-certificates = Todistukset
need-work-samples = Työnäytteet
need-study-plan = Opintosuunnitelma
needs = Tarvitset nämä
without-bankid = Jos sinulla ei ole BankID:tä
answer-free = Kyllä, voit hakea
answer-home-decision = Kyllä, jos kotikuntasi suostuu
answer-special-reasons = Vain jos sinulla on erityisiä syitä
answer-provider = Kyllä, koulu päättää, ketkä otetaan
answer-ask-home = Kysy kotikunnastasi
apply-via-home-municipality = Haet kotikuntasi kautta
apply-via-provider = Haet suoraan kurssin järjestäjältä
decides-home = Kotikuntasi päättää
decides-course-municipality = Kurssin järjestävä kunta päättää
decides-provider = Kurssin järjestäjä päättää
apply = Hae
apply-here = Hae kurssille
apply-by-email = Hae sähköpostilla
apply-home-unknown = Se, mistä haet, riippuu siitä, missä asut.
apply-elsewhere = Kysy asuinkunnastasi, miten haet.
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
state-no-dates = Päiviä ei ole päätetty

## Credits

credits = Laajuus
credits-vp = { $value ->
    [one] { $value } piste
   *[other] { $value } pistettä
}
credits-yhp = { $value ->
    [one] { $value } ammattikorkeakoulupiste
   *[other] { $value } ammattikorkeakoulupistettä
}
credits-hp = { $value ->
    [one] { $value } korkeakoulupiste
   *[other] { $value } korkeakoulupistettä
}
credits-hours = { $value ->
    [one] { $value } tunti
   *[other] { $value } tuntia
}
credits-weeks = { $value ->
    [one] { $value } viikko
   *[other] { $value } viikkoa
}

## Headings of a course page

facts = Tiedot
title-in-swedish = Kurssin nimi ruotsiksi
description = Tietoa kurssista
learn = Tätä opit
teaching = Näin opiskelet
afterwards = Kurssin jälkeen
prior-knowledge = Hyvä osata ennen kurssia
eligibility = Kuka voi hakea?
selection = Jos hakijoita on paljon
bring = Ota mukaan
cost = Hinta
cost-amount = { $amount } kruunua
cost-free-teaching = Opetus on maksutonta.
cost-unknown = Kysy kurssin järjestäjältä, mitä kurssi maksaa.
student-aid = Opintotuki (studiemedel)
student-aid-yes = Voit hakea opintotukea CSN:ltä.
student-aid-no = Tähän kurssiin ei voi saada opintotukea.
student-aid-unknown = Kysy CSN:ltä, voitko saada opintotukea.
workplace = Työpaikalla oppiminen
workplace-percent = { $percent } prosenttia ajasta
workplace-weeks = { $weeks ->
    [one] { $weeks } viikko
   *[other] { $weeks } viikkoa
}
instruction-language = Opetuskieli
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

## Occasions

occasions = Milloin ja missä
occasions-current = Tulevat ja käynnissä olevat
occasions-past = Aikaisemmat
occasions-count = { $count ->
    [one] Yksi kurssiajankohta
   *[other] { $count } kurssiajankohtaa
}
no-occasions = Kurssille ei juuri nyt ole ajankohtaa.
service-any-time = Ota yhteyttä milloin haluat. Kiinteitä päiviä ei ole.
start = Alkaa
end = Päättyy
last-application-day = Viimeinen hakupäivä
application-opens = Haku alkaa
pace = Opiskelutahti
form = Opetusmuoto
time = Vuorokaudenaika
place = Paikka
places = Paikkojen määrä
places-count = { $count ->
    [one] Yksi paikka
   *[other] { $count } paikkaa
}
meetings = Lähitapaamiset

## Sentences

starts-on = Alkaa { $date }.
ends-on = Päättyy { $date }.
from-to = { $start } – { $end }
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
occasion-cancelled = Tämä kurssiajankohta on peruttu.
occasion-past = Tämä kurssiajankohta on päättynyt.
occasion-running = Kurssi on alkanut.
course-cancelled = Kurssi on peruttu.
course-past = Kaikki kurssiajankohdat ovat päättyneet, tai niiden haku on päättynyt.
course-planned = Kurssi on suunnitteilla. Tiedot voivat muuttua.
course-removed = Kurssia ei enää ole.
course-removed-text = Tässä on samanlaisia kursseja.

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
past-courses = Aikaisemmat kurssit
read-more = Lue lisää: { $title }

## Translation

not-translated = Tätä sivua ei ole käännetty. Teksti on ruotsiksi.
not-translated-course = Kurssin oma teksti on ruotsiksi. Otsikot ja tiedot ovat omalla kielelläsi.
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
cost-free = Maksuton
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
