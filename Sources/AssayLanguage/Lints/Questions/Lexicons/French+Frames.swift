/// French: who is asked, how a sentence is aimed at them, and what is only of the field.
extension French {
  static let frames = """
    class vous: vous, tu, le candidat, la candidate, cette personne, candidat, candidate
    class votre: votre, vos, ton, ta, tes
    class avez: avez, as, aviez, avais, auriez, aurais, a, aurez, ayez
    class avezv: avez vous, as tu, aviez vous, avais tu, a t il, a t elle, auriez vous, aurais tu, vous avez, tu as
    class avezv: vous aviez, tu avais, vous auriez, candidat a, candidate a, n avez vous pas, n as tu pas, ayez vous, avez vous deja
    class etes: etes, es, etiez, etais, seriez, serais, est, serez
    class veut: voulez, veux, souhaitez, souhaites, desirez, comptez, comptes, prevoyez, prevois
    class veut: envisagez, envisages, pensez, penses, esperez, esperes, aimeriez, aimerais, voudriez
    class veut: allez, vas, planifiez, projetez, avez_l_intention_de, as_l_intention_de, pouvez, peux
    class veut: pourriez, pourrais, songez, songes, accepteriez
    class dites: dites, dis, indiquez, indiquer, indique, precisez, preciser, donnez, donner, donne
    class dites: mentionnez, mentionner, declarez, declarer, parlez, parler, parle, fournissez, fournir
    class dites: joignez, joindre, joins, envoyez, envoyer, envoie, communiquez, communiquer, apportez
    class dites: apporter, apporte, renseignez, renseigner, demandez, demander, notez, noter, verifiez
    class dites: verifier, partagez, partager, decrivez, decrire, racontez, raconter, transmettez
    class kin: mari, femme, conjoint, conjointe, compagnon, compagne, epoux, epouse, partenaire
    class kin: fiance, fiancee, copain, copine, petit ami, petite amie, concubin, moitie
    class enf: enfant, enfants, bebe, bebes, fils, fille, filles, gosses, gamins, petits, petit
    class champ: modele, modeles, patients, patientes, patient, donnees, jeu, protocole, etude, etudes
    class champ: cohorte, image, images, imagerie, scanner, logiciel, depistage, detection, registre
    class champ: osseux, gestationnel, distribution, groupes, segmentation, irm, variable, covariable
    barrier: modele*, patient*, donnee*, jeu, cohorte*, etude*, scanner*, image*, produit*, dispositif*
    barrier: algorithme*, pipeline*, logiciel*, entrain*, test, teste*, valid*, mesur*, detect*, segment*
    barrier: evalu*, concev*, expliqu*, experience*, travaill*, collegue*, hopital, protocole*, lecteur*
    barrier: radiolog*, patholog*, utilisateur*, registre*, champ*, client*, fabricant*, clinique*
    barrier: depistage, amenagement*, examen*, norme*, rapport*, stratif*, equipe*, connaiss*, projet
    frame: <etes> <vous> ~4 @adj !<champ>; <vous> <etes> ~3 @adj !<champ>; <vous> ~1 <avez> ~1 ete ~2 @adj
    frame: <avezv> ~2 ete ~2 @adj !<champ>; si|que|qu vous|tu|il|elle <etes> ~3 @adj; ^ @adj $
    frame: considerez|consideres|definissez|definis|sentez|diriez vous ?vous ~3 @adj; ^ ~1 @adj ou ~2 $; serait ~1 @adj ~3 vous
    frame: est elle|il ~2 @adj !<champ>; en tant que ~1 @adj; vous ~1 declarez|considerez|sentez ~2 @adj; vivez|vis <vous> ~3 @adj
    frame: <avezv> ~4 @own !<champ>; <avez> vous|tu ~2 eu ~3 @own
    frame: <votre> ~2 @noun|@own|@pers !<champ>; quel|quelle|quels|quelles <etes>|sont|etait|etaient ~1 <votre> ~2 @noun|@pers
    frame: quel|quelle|quels|quelles ~1 @noun|@own|@pers <avezv>|est_la_votre|est_le_votre|pratiquez|suivez_vous|prenez_vous; combien ~1 de|d @own <avezv>|vous|tu
    frame: y a t il ~3 @own ~4 <votre>|vous|chez; souffrez|souffres|prenez|prends|suivez|suis|consultez|portez|portes|possedez|possedes|utilisez|utilises|beneficiez <vous> ~4 @own !<champ>
    frame: <vous> ~1 souffrez|souffres|prenez|prends|suivez|portez|possedez|consultez ~4 @own; <dites> ~1 nous|moi ~3 @noun|@pers|@own
    frame: <dites> ~4 <votre> ~2 @pers|@noun; ^ @pers $; <dites> ~4 @pers; ^ @pers ?et|ou @pers; ^ <votre> @pers|@noun $; @pers du|de_la candidat|candidate
    frame: @verb <vous> !<champ>; <veut> <vous> ~5 @inf !<champ>; <avez>|<etes> <vous> ~5 @part !<champ>; est ce que vous|tu ~3 @verb
    frame: <vous> <avez> ~5 @part !<champ>; <vous> ~2 @verb ; <vous> <veut> ~4 @inf; que vous|tu ~2 @verb
    frame: vous arrive t il ~4 @inf; arrive ~2 de ~3 @inf; pourquoi|quand|comment ~2 <vous> ~3 @part
    """
}
