<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Ago</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>Ouvrir cette page</translation>
    </message>
    <message>
        <source>Close this explanation</source>
        <translation>Fermer cette explication</translation>
    </message>
    <message>
        <source>This link leads out of Fieldbook</source>
        <translation>Ce lien mène hors de Fieldbook</translation>
    </message>
    <message>
        <source>Nothing was opened and nothing was sent. Whoever watches your connection, and the site itself, could see that you visit this address. Open it only where that is safe for you.</source>
        <translation>Rien n’a été ouvert et rien n’a été envoyé. Qui surveille votre connexion, et le site lui-même, pourrait voir que vous visitez cette adresse. Ne l’ouvrez que là où cela est sans danger pour vous.</translation>
    </message>
</context>
<context>
    <name>AskAgain</name>
    <message>
        <source>Your passphrase, once more</source>
        <translation>Votre phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
</context>
<context>
    <name>AttachQueue</name>
    <message>
        <source>Adding</source>
        <translation>Ajout en cours</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Ajout de {name}</translation>
    </message>
    <message>
        <source>Stopped, as you asked. Nothing of it was kept.</source>
        <translation>Arrêté, comme vous l’avez demandé. Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#xa0;: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not added</source>
        <translation>
            <numerusform>%n fichier non ajouté</numerusform>
            <numerusform>%n fichiers non ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty (0 bytes). Perhaps copying it went wrong; look for the original.</source>
        <translation>Ce fichier est vide (0&#xa0;octet). La copie s’est peut-être mal passée&#xa0;; cherchez l’original.</translation>
    </message>
    <message>
        <source>This is a folder. Open it and choose the files in it.</source>
        <translation>C’est un dossier. Ouvrez-le et choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>This file is no longer there. If it was on a stick, plug it in again.</source>
        <translation>Ce fichier n’est plus là. S’il était sur une clé USB, rebranchez-la.</translation>
    </message>
    <message>
        <source>This computer does not let you read this file.</source>
        <translation>Cet ordinateur ne vous laisse pas lire ce fichier.</translation>
    </message>
    <message>
        <source>This is not a file that can be kept.</source>
        <translation>Ce n’est pas un fichier qui peut être conservé.</translation>
    </message>
</context>
<context>
    <name>BackWalk</name>
    <message>
        <source>Choose the parcel, and type the words that were written down with it. You see what is in it before anything is changed.</source>
        <translation>Choisissez le paquet et tapez les mots qui ont été notés avec lui. Vous voyez ce qu’il contient avant que rien ne change.</translation>
    </message>
    <message>
        <source>Choose the parcel</source>
        <translation>Choisir le paquet</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>Voir ce qu’il contient</translation>
    </message>
    <message>
        <source>Parcel: {name}</source>
        <translation>Paquet&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer le paquet</translation>
    </message>
    <message>
        <source>Bringing it back</source>
        <translation>Restauration en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are back, with their history.</source>
        <translation>
            <numerusform>%n élément a été restauré, avec son historique.</numerusform>
            <numerusform>%n éléments ont été restaurés, avec leur historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that could not come back: {count}. They were erased here, or this vault is older than the parcel.</source>
        <translation>Entrées qui n’ont pas pu être restaurées&#xa0;: {count}. Elles ont été effacées ici, ou ce coffre est plus ancien que le paquet.</translation>
    </message>
</context>
<context>
    <name>BackupFile</name>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Backup: {name}</source>
        <translation>Sauvegarde&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose another one</source>
        <translation>En choisir une autre</translation>
    </message>
</context>
<context>
    <name>BackupOpener</name>
    <message>
        <source>The backup words, on paper</source>
        <translation>Les mots de sauvegarde, sur papier</translation>
    </message>
    <message>
        <source>A key file</source>
        <translation>Un fichier-clé</translation>
    </message>
    <message>
        <source>A key that I can paste (AGE-SECRET-KEY-…)</source>
        <translation>Une clé que je peux coller (AGE-SECRET-KEY-…)</translation>
    </message>
    <message>
        <source>The secret key</source>
        <translation>La clé secrète</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Fichier-clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier-clé</translation>
    </message>
    <message>
        <source>The passphrase of the key file, if it has one</source>
        <translation>La phrase de passe du fichier-clé, s’il en a une</translation>
    </message>
</context>
<context>
    <name>BackupWalk</name>
    <message>
        <source>Type the words from your paper. This shows that you can read what you wrote; only then is the backup made.</source>
        <translation>Tapez les mots d’après votre papier. Cela montre que vous pouvez lire ce que vous avez écrit&#xa0;; la sauvegarde n’est faite qu’ensuite.</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Copy the words in their order, with their numbers. They are kept nowhere. Whoever has them and a backup can read everything; without them, nobody can.</source>
        <translation>Copiez les mots dans leur ordre, avec leurs numéros. Ils ne sont gardés nulle part. Qui les a avec une sauvegarde peut tout lire&#xa0;; sans eux, personne ne le peut.</translation>
    </message>
    <message>
        <source>Keep the paper apart from the backup. The same words open every backup that you make with them.</source>
        <translation>Gardez le papier séparé de la sauvegarde. Les mêmes mots ouvrent toutes les sauvegardes que vous faites avec eux.</translation>
    </message>
    <message>
        <source>Keep the backup where this computer is not: on a stick at another place, or with somebody you trust. Its name and its size say nothing about what is in it.</source>
        <translation>Gardez la sauvegarde là où cet ordinateur n’est pas&#xa0;: sur une clé USB dans un autre lieu, ou chez une personne de confiance. Son nom et sa taille ne disent rien de son contenu.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Choisir où la mettre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>I have copied them</source>
        <translation>Je les ai copiés</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>Vérifier ce que j’ai tapé</translation>
    </message>
    <message>
        <source>Write the backup</source>
        <translation>Écrire la sauvegarde</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Where shall the backup go?</source>
        <translation>Où mettre la sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Copying what is in the vault</source>
        <translation>Copie de ce que contient le coffre</translation>
    </message>
    <message>
        <source>Writing the backup</source>
        <translation>Écriture de la sauvegarde</translation>
    </message>
    <message>
        <source>The backup is written: {name}, {size}.</source>
        <translation>La sauvegarde est écrite&#xa0;: {name}, {size}.</translation>
    </message>
    <message>
        <source>Try it out now: it is read back whole, so that you know that it can be.</source>
        <translation>Essayez-la maintenant&#xa0;: elle est relue en entier, pour que vous sachiez qu’elle est lisible.</translation>
    </message>
    <message>
        <source>It was read back whole. Take it away from this computer now, and the key to another place than the backup.</source>
        <translation>Elle a été relue en entier. Éloignez-la maintenant de cet ordinateur, et mettez la clé ailleurs que la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
</context>
<context>
    <name>CaptureSwitch</name>
    <message>
        <source>Keep out of screenshots</source>
        <translation>Ne pas apparaître dans les captures d’écran</translation>
    </message>
    <message>
        <source>On this computer any program may take pictures of the screen, and Fieldbook cannot keep its windows out. Lock it before you share your screen.</source>
        <translation>Sur cet ordinateur, n’importe quel programme peut photographier l’écran, et Fieldbook ne peut pas en exclure ses fenêtres. Verrouillez avant de partager votre écran.</translation>
    </message>
    <message numerus="yes">
        <source>Fieldbook can be seen in screenshots for %n minute(s) more. Then it is kept out again by itself.</source>
        <translation>
            <numerusform>Fieldbook est visible dans les captures d’écran pendant encore %n minute. Puis il en sort de nouveau tout seul.</numerusform>
            <numerusform>Fieldbook est visible dans les captures d’écran pendant encore %n minutes. Puis il en sort de nouveau tout seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Windows refused this for a window. It may be seen in screenshots.</source>
        <translation>Windows l’a refusé pour une fenêtre. Elle peut être visible dans les captures d’écran.</translation>
    </message>
    <message>
        <source>Programs that take or share pictures of the screen see nothing of Fieldbook. A camera or harmful software does. Turn it off for remote help: it goes on again after 5 minutes.</source>
        <translation>Les programmes qui prennent ou partagent des images de l’écran ne voient rien de Fieldbook. Un appareil photo ou un logiciel malveillant, si. Désactivez-le pour une aide à distance&#xa0;: il se réactive au bout de 5 minutes.</translation>
    </message>
</context>
<context>
    <name>CaseListView</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Noter un incident</translation>
    </message>
    <message>
        <source>Nothing is documented yet</source>
        <translation>Rien n’est encore documenté</translation>
    </message>
    <message>
        <source>A case holds what belongs together: what happened, the people, photos and papers. Begin with one sentence about what happened; everything else can be completed over weeks. It stays on this computer, locked, until you decide to send it.</source>
        <translation>Un dossier réunit ce qui va ensemble&#xa0;: ce qui s’est passé, les personnes, les photos et les papiers. Commencez par une phrase sur ce qui s’est passé&#xa0;; tout le reste peut être complété au fil des semaines. Le dossier reste sur cet ordinateur, verrouillé, jusqu’à ce que vous décidiez de l’envoyer.</translation>
    </message>
    <message>
        <source>changed {day}</source>
        <translation>modifié le {day}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New incident in this case</source>
        <translation>Nouvel incident dans ce dossier</translation>
    </message>
    <message>
        <source>Add files to this case</source>
        <translation>Ajouter des fichiers à ce dossier</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>Noter un incident</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Write one sentence for each thing that happened. Time, place, people and files can follow later.</source>
        <translation>Écrivez une phrase pour chaque chose qui s’est passée. L’heure, le lieu, les personnes et les fichiers peuvent venir plus tard.</translation>
    </message>
    <message>
        <source>Put this case away</source>
        <translation>Ranger ce dossier</translation>
    </message>
    <message>
        <source>Documentation › Cases</source>
        <translation>Documentation › Dossiers</translation>
    </message>
    <message>
        <source>Send to {organisation}</source>
        <translation>Envoyer à {organisation}</translation>
    </message>
    <message>
        <source>Title of the case</source>
        <translation>Titre du dossier</translation>
    </message>
    <message>
        <source>The case was put away</source>
        <translation>Le dossier a été rangé</translation>
    </message>
    <message>
        <source>It is not sent. What you wrote is a draft, as before.</source>
        <translation>L’envoi est annulé. Ce que vous avez écrit est un brouillon, comme avant.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Can everything be read?</source>
        <translation>Tout est-il lisible&#xa0;?</translation>
    </message>
    <message>
        <source>Reading everything</source>
        <translation>Lecture de tout le contenu</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Everything that was read is as it was written.</source>
        <translation>Tout ce qui a été lu est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>A check reads the keys, every page, the history and every file that you attached, and compares each with what was written. It also goes on by itself, a little at a time, while nobody types.</source>
        <translation>Une vérification lit les clés, chaque page, l’historique et chaque fichier joint, et compare avec ce qui a été écrit. Elle avance aussi d’elle-même, petit à petit, quand personne ne tape.</translation>
    </message>
    <message>
        <source>Everything was read on {day}, {ago}.</source>
        <translation>Tout a été lu le {day}, {ago}.</translation>
    </message>
    <message>
        <source>Not everything has been read yet.</source>
        <translation>Tout n’a pas encore été lu.</translation>
    </message>
    <message>
        <source>A new check has come to {percent} %.</source>
        <translation>Une nouvelle vérification en est à {percent}&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>{done} of {of} done</source>
        <translation>{done} sur {of} faits</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>ChoosePart</name>
    <message>
        <source>Choose what shall not be on this computer while you travel. What you choose is packed first, so that it can come back.</source>
        <translation>Choisissez ce qui ne doit pas être sur cet ordinateur pendant le voyage. Ce que vous choisissez est d’abord mis dans un paquet, pour pouvoir être restauré.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n élément choisi</numerusform>
            <numerusform>%n éléments choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoosingPart</name>
    <message>
        <source>What opens the vault is cut into shares of {count} words, one for each person. Choose people who do not live together and would not be questioned together.</source>
        <translation>Ce qui ouvre le coffre est divisé en parts de {count} mots, une par personne. Choisissez des personnes qui ne vivent pas ensemble et qui ne seraient pas interrogées ensemble.</translation>
    </message>
    <message>
        <source>People who get a share</source>
        <translation>Personnes qui reçoivent une part</translation>
    </message>
    <message>
        <source>Needed together</source>
        <translation>Nécessaires ensemble</translation>
    </message>
    <message>
        <source>Who keeps each? Only you see these names; they stay inside the vault.</source>
        <translation>Qui garde chaque part&#xa0;? Personne d’autre que vous ne voit ces noms&#xa0;; ils restent dans le coffre.</translation>
    </message>
    <message>
        <source>Sealed on this computer, sent with the next exchange. Alone it opens nothing; with enough of the other shares, and a copy of this vault, it would.</source>
        <translation>Scellée sur cet ordinateur, envoyée avec le prochain échange. Seule, elle n’ouvre rien&#xa0;; avec assez d’autres parts et une copie de ce coffre, elle l’ouvrirait.</translation>
    </message>
    <message>
        <source>{name} keeps one of them, sealed</source>
        <translation>{name} garde l’une d’elles, scellée</translation>
    </message>
    <message>
        <source>Who keeps share {number}?</source>
        <translation>Qui garde la part {number}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>ChoosingStep</name>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Votre propre phrase de passe</translation>
    </message>
    <message>
        <source>The new passphrase: {words}</source>
        <translation>La nouvelle phrase de passe&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>Did the people this is about agree that it is sent?</source>
        <translation>Les personnes concernées ont-elles accepté cet envoi&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, they agreed</source>
        <translation>Oui, elles ont accepté</translation>
    </message>
    <message>
        <source>No, they did not agree</source>
        <translation>Non, elles n’ont pas accepté</translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation>On ne leur a pas demandé</translation>
    </message>
    <message>
        <source>You can still send it, for example when a life is in danger. {name} will see that they did not agree. Think first of what could happen to them if it became known, and use pseudonyms.</source>
        <translation>Vous pouvez tout de même l’envoyer, par exemple quand une vie est en danger. {name} verra que ces personnes n’ont pas accepté. Pensez d’abord à ce qui pourrait leur arriver si cela se savait, et utilisez des pseudonymes.</translation>
    </message>
    <message>
        <source>{name} will see that they were not asked.</source>
        <translation>{name} verra qu’on ne leur a pas demandé.</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Keep people and organisations here, and how to reach them without harm. Nobody sees this list but you.</source>
        <translation>Gardez ici les personnes et les organisations, et la façon de les joindre sans leur nuire. Personne d’autre que vous ne voit cette liste.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Remove this contact</source>
        <translation>Retirer ce contact</translation>
    </message>
    <message>
        <source>A removed contact can be brought back right after.</source>
        <translation>Un contact retiré peut être rétabli tout de suite après.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How to reach them safely</source>
        <translation>Comment joindre cette personne sans danger</translation>
    </message>
    <message>
        <source>For example: ring twice, then write. Never from the office.</source>
        <translation>Par exemple&#xa0;: sonner deux fois, puis écrire. Jamais depuis le bureau.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name}&#xa0;: contact retiré.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>From {moment}, {ago}</source>
        <translation>Du {moment}, {ago}</translation>
    </message>
    <message>
        <source>{size} of content, from a vault of {store}</source>
        <translation>{size} de contenu, d’un coffre de {store}</translation>
    </message>
</context>
<context>
    <name>ContentsModel</name>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert maintenant</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>pas sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ContentsPart</name>
    <message>
        <source>In the parcel</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>It was packed in another vault. Take it in only if you packed it yourself, on a computer that you had before. What somebody else gives you may hold things that you never wrote.</source>
        <translation>Il a été fait dans un autre coffre. Ne l’acceptez que si vous l’avez fait vous-même, sur un ordinateur que vous aviez avant. Ce que quelqu’un d’autre vous donne peut contenir des choses que vous n’avez jamais écrites.</translation>
    </message>
    <message>
        <source>I packed it myself</source>
        <translation>Je l’ai fait moi-même</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Packed on {day}: %n thing(s)</source>
        <translation>
            <numerusform>Fait le {day}&#xa0;: %n élément</numerusform>
            <numerusform>Fait le {day}&#xa0;: %n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContentsStep</name>
    <message>
        <source>What will be found there</source>
        <translation>Ce qu’on y trouvera</translation>
    </message>
    <message>
        <source>An empty half convinces nobody. Put in what anybody might have: a course that you read, some dates and notes, a journey, people whom everybody may know of. Use your own words: whoever knows Fieldbook would know words that it proposes.</source>
        <translation>Une moitié vide ne convainc personne. Mettez-y ce que tout le monde pourrait avoir&#xa0;: un cours que vous lisez, des dates et des notes, un voyage, des personnes que tout le monde peut connaître. Employez vos propres mots&#xa0;: qui connaît Fieldbook reconnaîtrait des mots qu’il propose.</translation>
    </message>
    <message>
        <source>Nothing that you type here is kept in the half that you see now. It gets times of its own, between the making of this vault and now: in a vault that was made today all of it is of today. If you can, wait some days first.</source>
        <translation>Rien de ce que vous tapez ici n’est gardé dans la moitié que vous voyez maintenant. Tout y reçoit ses propres dates et heures, entre la création de ce coffre et maintenant&#xa0;: dans un coffre créé aujourd’hui, tout est d’aujourd’hui. Si vous le pouvez, attendez d’abord quelques jours.</translation>
    </message>
    <message>
        <source>Notes and dates</source>
        <translation>Notes et dates</translation>
    </message>
    <message>
        <source>They stand in Documentation there, under one name: a household, a journey, a study.</source>
        <translation>Elles y seront dans Documentation, sous un seul nom&#xa0;: un ménage, un voyage, des études.</translation>
    </message>
    <message>
        <source>Another note</source>
        <translation>Une autre note</translation>
    </message>
    <message>
        <source>Their name together</source>
        <translation>Leur nom commun</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>They stand in Contacts there.</source>
        <translation>Elles y seront dans Contacts.</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing: it will be empty</source>
        <translation>rien, elle sera vide</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>CopiesPage</name>
    <message>
        <source>Copies and checks</source>
        <translation>Copies et vérifications</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>So that nothing is lost when a disk, a stick or a computer is.</source>
        <translation>Pour que rien ne soit perdu quand un disque, une clé USB ou un ordinateur l’est.</translation>
    </message>
    <message>
        <source>A backup</source>
        <translation>Une sauvegarde</translation>
    </message>
    <message>
        <source>Try a backup out</source>
        <translation>Essayer une sauvegarde</translation>
    </message>
    <message>
        <source>An encrypted file for the day when this computer is lost or broken. It holds what this passphrase opens, and nothing else.</source>
        <translation>Un fichier chiffré pour le jour où cet ordinateur est perdu ou cassé. Il contient ce que cette phrase de passe ouvre, et rien d’autre.</translation>
    </message>
    <message>
        <source>Last backup: {day}, {ago}.</source>
        <translation>Dernière sauvegarde&#xa0;: {day}, {ago}.</translation>
    </message>
    <message>
        <source>What you wrote since is only on this computer.</source>
        <translation>Ce que vous avez écrit depuis n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no backup yet. What is in the vault is only on this computer.</source>
        <translation>Il n’y a pas encore de sauvegarde. Ce que contient le coffre n’est que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Last tried out: {day}, {ago}.</source>
        <translation>Dernier essai&#xa0;: {day}, {ago}.</translation>
    </message>
    <message>
        <source>No backup has been tried out yet.</source>
        <translation>Aucune sauvegarde n’a encore été essayée.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Pas encore faite</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Back to Copies and checks</source>
        <translation>Retour à Copies et vérifications</translation>
    </message>
    <message>
        <source>A backup takes everything out of the vault. Type your passphrase, so that nobody else makes one.</source>
        <translation>Une sauvegarde fait sortir du coffre tout son contenu. Tapez votre phrase de passe, pour que personne d’autre n’en fasse une.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message numerus="yes">
        <source>%Ln lesson(s)</source>
        <translation>
            <numerusform>%Ln leçon</numerusform>
            <numerusform>%Ln leçons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checklist(s)</source>
        <translation>
            <numerusform>%Ln liste de contrôle</numerusform>
            <numerusform>%Ln listes de contrôle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln form(s)</source>
        <translation>
            <numerusform>%Ln formulaire</numerusform>
            <numerusform>%Ln formulaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % read</source>
        <translation>lu à {share}&#xa0;%</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>{language} {size}</source>
        <comment>a language&apos;s code and how much is to fetch</comment>
        <translation>{language} {size}</translation>
    </message>
    <message>
        <source>What can be done with “{title}”</source>
        <translation>Ce qu’on peut faire de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Take it off this computer…</source>
        <translation>L’enlever de cet ordinateur…</translation>
    </message>
    <message>
        <source>Update {size}</source>
        <translation>Mettre à jour, {size}</translation>
    </message>
    <message>
        <source>Fetch {size}</source>
        <translation>Télécharger, {size}</translation>
    </message>
    <message>
        <source>More languages</source>
        <translation>Autres langues</translation>
    </message>
    <message>
        <source>Choose languages</source>
        <translation>Choisir les langues</translation>
    </message>
    <message>
        <source>{language}, {size}</source>
        <comment>a language and how much is to fetch</comment>
        <translation>{language}, {size}</translation>
    </message>
</context>
<context>
    <name>CoursesCard</name>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Only such as anybody may have. They come there as if from a folder: without your organisation, and without what you read and noted in them. The first pages of a course count as read there: know what they say.</source>
        <translation>Seulement ceux que tout le monde peut avoir. Ils y arrivent comme d’un dossier&#xa0;: sans votre organisation, et sans ce que vous y avez lu et noté. Les premières pages d’un cours y comptent comme lues&#xa0;: sachez ce qu’elles disent.</translation>
    </message>
    <message>
        <source>A course from a folder</source>
        <translation>Un cours depuis un dossier</translation>
    </message>
    <message>
        <source>{title} · {size}</source>
        <translation>{title} · {size}</translation>
    </message>
    <message>
        <source>Do not take {name}</source>
        <translation>Ne pas prendre {name}</translation>
    </message>
    <message>
        <source>Choose the folder of a course</source>
        <translation>Choisissez le dossier d’un cours</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Covered while another program is in front</source>
        <translation>Masqué tant qu’un autre programme est devant</translation>
    </message>
</context>
<context>
    <name>CoverSwitch</name>
    <message>
        <source>Cover while another program is in front</source>
        <translation>Masquer à l’arrière-plan</translation>
    </message>
    <message>
        <source>While it is covered, its text cannot be read on the screen, nor in the list of windows.</source>
        <translation>Tant qu’il est masqué, son texte n’est lisible ni à l’écran, ni dans la liste des fenêtres.</translation>
    </message>
</context>
<context>
    <name>CustodyCard</name>
    <message>
        <source>Chain of custody</source>
        <translation>Chaîne de conservation</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, in Evidence</source>
        <translation>
            <numerusform>et %n de plus, dans Pièces</numerusform>
            <numerusform>et %n de plus, dans Pièces</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} of {count} originals unchanged</source>
        <translation>{whole} originaux sur {count} inchangés</translation>
    </message>
    <message>
        <source>Check the originals</source>
        <translation>Vérifier les originaux</translation>
    </message>
    <message>
        <source>Original untouched</source>
        <translation>Original intact</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Imported {time}</source>
        <translation>Importé le {time}</translation>
    </message>
    <message>
        <source>Copy without metadata made {day}, {time}</source>
        <translation>Copie sans métadonnées faite le {day}, {time}</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>For organisations</source>
        <translation>Pour les organisations</translation>
    </message>
    <message>
        <source>Make a desk…</source>
        <translation>Créer un bureau…</translation>
    </message>
    <message>
        <source>Make this vault the desk of an organisation: it makes the keys, invites people, and opens what they send.</source>
        <translation>Faites de ce coffre le bureau d’une organisation&#xa0;: il crée les clés, invite des personnes et ouvre ce qu’elles envoient.</translation>
    </message>
</context>
<context>
    <name>DeskDialog</name>
    <message>
        <source>Make this vault a desk</source>
        <translation>Faire de ce coffre un bureau</translation>
    </message>
    <message>
        <source>Choose a place for the owner file</source>
        <translation>Choisir où mettre le fichier du propriétaire</translation>
    </message>
    <message>
        <source>A file is written that the hub is started with. Whoever has it decides whom the hub serves; it opens nothing that was sent.</source>
        <translation>Un fichier est écrit, avec lequel on lance le relais. Qui l’a décide qui peut utiliser le relais&#xa0;; il n’ouvre rien de ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du relais</translation>
    </message>
    <message>
        <source>Where shall the owner file go?</source>
        <translation>Où enregistrer le fichier de propriétaire&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Parts de récupération</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Rien n’est encore arrivé</translation>
    </message>
    <message>
        <source>Invite people, and exchange to receive what they send. Only this desk can open it.</source>
        <translation>Invitez des personnes, et faites un échange pour recevoir ce qu’elles envoient. Seul ce bureau peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>It goes with the next exchange.</source>
        <translation>Cela part avec le prochain échange.</translation>
    </message>
</context>
<context>
    <name>DestroyPart</name>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that you sent or want to send: nobody has accepted them yet. Send them first if you can.</source>
        <translation>
            <numerusform>%n élément que vous avez envoyé ou voulez envoyer&#xa0;: personne ne l’a encore accepté. Envoyez-le d’abord si vous le pouvez.</numerusform>
            <numerusform>%n éléments que vous avez envoyés ou voulez envoyer&#xa0;: personne ne les a encore acceptés. Envoyez-les d’abord si vous le pouvez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent or accepted.</source>
        <translation>Rien n’attend d’être envoyé ou accepté.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before open with the passphrase of that day, and backups with their own keys.</source>
        <translation>Les copies du coffre faites auparavant s’ouvrent avec la phrase de passe de ce jour-là, et les sauvegardes avec leurs propres clés.</translation>
    </message>
    <message>
        <source>Everything that you see in this vault.</source>
        <translation>Tout ce que vous voyez dans ce coffre.</translation>
    </message>
    <message>
        <source>Everything that you see in this vault: {things}.</source>
        <translation>Tout ce que vous voyez dans ce coffre&#xa0;: {things}.</translation>
    </message>
    <message>
        <source>Everything in the other half, if there is anything. The keys of both halves are written over, then the files are removed.</source>
        <translation>Tout ce qu’il y a dans l’autre moitié, s’il y a quelque chose. Les clés des deux moitiés sont écrasées, puis les fichiers sont supprimés.</translation>
    </message>
    <message>
        <source>Nobody can bring it back: no passphrase, no recovery words, no organisation.</source>
        <translation>Rien ni personne ne peut le faire revenir&#xa0;: ni phrase de passe, ni mots de récupération, ni organisation.</translation>
    </message>
    <message>
        <source>What it does not reach</source>
        <translation>Ce que cela n’atteint pas</translation>
    </message>
    <message>
        <source>What a stick or a modern disk may keep of places that were written over.</source>
        <translation>Ce qu’une clé USB ou un disque récent peut garder des données écrasées.</translation>
    </message>
    <message>
        <source>Whoever looks at the disk may see that a vault was here. In some countries destroying it while you are being searched is a crime.</source>
        <translation>Qui examine le disque peut voir qu’il y avait un coffre. Dans certains pays, le détruire pendant une fouille est une infraction pénale.</translation>
    </message>
    <message>
        <source>Destroy the vault</source>
        <translation>Détruire le coffre</translation>
    </message>
    <message>
        <source>Do not destroy it</source>
        <translation>Ne pas le détruire</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestroyWay</name>
    <message>
        <source>What is lost</source>
        <translation>Ce qui est perdu</translation>
    </message>
    <message>
        <source>Everything in both halves of this vault: documentation with its files, contacts, messages, courses, and the keys for the exchange with your organisation.</source>
        <translation>Tout ce qui est dans les deux moitiés de ce coffre&#xa0;: la documentation avec ses fichiers, les contacts, les messages, les cours, et les clés pour l’échange avec votre organisation.</translation>
    </message>
    <message>
        <source>Also what waits to be sent. How much that is cannot be told while the vault is locked: if there is time, open it and look at Exchange.</source>
        <translation>Et ce qui attend d’être envoyé. Tant que le coffre est verrouillé, on ne peut pas dire combien&#xa0;: s’il reste du temps, ouvrez-le et regardez la page Échange.</translation>
    </message>
    <message>
        <source>It does not reach a copy that somebody made before, nor your backups. In some countries it is a crime to destroy data during an inspection, and it may put you in danger.</source>
        <translation>Cela n’atteint ni une copie que quelqu’un a faite avant, ni vos sauvegardes. Dans certains pays, détruire des données pendant un contrôle est une infraction pénale, et peut vous mettre en danger.</translation>
    </message>
    <message>
        <source>What this cannot do</source>
        <translation>Ce que cela ne peut pas faire</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>Nothing opens it afterwards: no passphrase, no key file, no recovery words. It cannot be undone.</source>
        <translation>Plus rien ne l’ouvre ensuite&#xa0;: ni phrase de passe, ni fichier-clé, ni mots de récupération. C’est irréversible.</translation>
    </message>
    <message>
        <source>Also the older vaults that are kept beside it: {names}.</source>
        <translation>Et les coffres plus anciens gardés à côté&#xa0;: {names}.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Documentation</name>
    <message>
        <source>Case of {date}</source>
        <translation>Dossier du {date}</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Rangé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>File added</source>
        <translation>Fichier ajouté</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Written: {fields}</source>
        <translation>Écrit&#xa0;: {fields}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>account</source>
        <translation>récit</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>pseudonym</source>
        <translation>pseudonyme</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>how to name</source>
        <translation>façon de nommer</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>about {day}</source>
        <translation>vers {day}</translation>
    </message>
    <message>
        <source>{degrees} N</source>
        <translation>{degrees} N</translation>
    </message>
    <message>
        <source>{degrees} S</source>
        <translation>{degrees} S</translation>
    </message>
    <message>
        <source>{degrees} E</source>
        <translation>{degrees} E</translation>
    </message>
    <message>
        <source>{degrees} W</source>
        <translation>{degrees} O</translation>
    </message>
    <message>
        <source>{latitude}, {longitude}</source>
        <translation>{latitude}&#xa0;; {longitude}</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Case without a title</source>
        <translation>Dossier sans titre</translation>
    </message>
    <message>
        <source>Incident without a title</source>
        <translation>Incident sans titre</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Auteur présumé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%n victim(s)</source>
        <translation>
            <numerusform>%n victime</numerusform>
            <numerusform>%n victimes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n witness(es)</source>
        <translation>
            <numerusform>%n témoin</numerusform>
            <numerusform>%n témoins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alleged perpetrator(s)</source>
        <translation>
            <numerusform>%n auteur présumé</numerusform>
            <numerusform>%n auteurs présumés</numerusform>
        </translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Vrai nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Did not agree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>Accord noté</translation>
    </message>
    <message>
        <source>{role} · named “{name}” to others</source>
        <translation>{role} · «&#xa0;{name}&#xa0;» pour les autres</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Accepted by {organisation} on {date}</source>
        <translation>Accepté par {organisation} le {date}</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>En attente de connexion</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Stored by the hub</source>
        <translation>Déposé sur le relais</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Not delivered: the mailbox is gone</source>
        <translation>Non remis&#xa0;: la boîte aux lettres n’existe plus</translation>
    </message>
    <message>
        <source>Not sent: a file is damaged or gone</source>
        <translation>Pas envoyé&#xa0;: un fichier est endommagé ou absent</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <translation>Refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>The name ends in “{ending}”, but the content is of another kind.</source>
        <translation>Le nom se termine par «&#xa0;{ending}&#xa0;», mais le contenu est d’une autre sorte.</translation>
    </message>
    <message>
        <source>The name ends in “{ending}”, but the content is: {kind}.</source>
        <translation>Le nom se termine par «&#xa0;{ending}&#xa0;», mais le contenu est&#xa0;: {kind}.</translation>
    </message>
    <message>
        <source>Place: {place}</source>
        <translation>Lieu&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Taken: {time}</source>
        <translation>Prise le&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Camera: {camera}</source>
        <translation>Appareil&#xa0;: {camera}</translation>
    </message>
    <message>
        <source>Notes that the camera or a program left in the file</source>
        <translation>Notes laissées dans le fichier par l’appareil photo ou par un programme</translation>
    </message>
</context>
<context>
    <name>DocumentationPage</name>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
</context>
<context>
    <name>DuressOverview</name>
    <message>
        <source>This page says the same in every vault and in both halves. It does not know whether the other half is used.</source>
        <translation>Cette page dit la même chose dans chaque coffre et dans les deux moitiés. Elle ne sait pas si l’autre moitié est utilisée.</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Avant tout</translation>
    </message>
    <message>
        <source>What is not on this computer is protected best. If you can, take things off before a journey, and lock at the first sign of trouble: Ctrl+L locks at once, in every window. Nothing on this page protects from force.</source>
        <translation>Ce qui n’est pas sur cet ordinateur est le mieux protégé. Si vous le pouvez, retirez des choses avant un voyage, et verrouillez au premier signe de danger&#xa0;: Ctrl+L verrouille aussitôt, dans chaque fenêtre. Rien sur cette page ne protège contre la force.</translation>
    </message>
    <message>
        <source>Before a journey</source>
        <translation>Avant un voyage</translation>
    </message>
    <message>
        <source>A passphrase that you could give</source>
        <translation>Une phrase de passe que vous pourriez donner</translation>
    </message>
    <message>
        <source>A second passphrase opens the other half of this vault, with things in it that anybody may see.</source>
        <translation>Une seconde phrase de passe ouvre l’autre moitié de ce coffre, avec des choses que tout le monde peut voir.</translation>
    </message>
    <message>
        <source>Set it up</source>
        <translation>La préparer</translation>
    </message>
    <message>
        <source>A passphrase that destroys the other half</source>
        <translation>Une phrase de passe qui détruit l’autre moitié</translation>
    </message>
    <message>
        <source>It opens the half in which it was made and destroys the other one, without a sign. There is none unless you make one, and a copy of the disk defeats it.</source>
        <translation>Elle ouvre la moitié dans laquelle elle a été créée et détruit l’autre, sans aucun signe. Il n’y en a pas tant que vous n’en créez pas, et une copie du disque la rend inefficace.</translation>
    </message>
    <message>
        <source>Add one here</source>
        <translation>En ajouter une ici</translation>
    </message>
    <message>
        <source>Not sure what a passphrase does? Try it: nothing is opened, nothing is changed.</source>
        <translation>Vous ne savez plus ce que fait une phrase de passe&#xa0;? Essayez-la&#xa0;: rien n’est ouvert, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Try a passphrase</source>
        <translation>Essayer une phrase de passe</translation>
    </message>
    <message>
        <source>A new vault in place of this one</source>
        <translation>Un nouveau coffre à la place de celui-ci</translation>
    </message>
    <message>
        <source>For when the computer was out of your sight, and somebody may have copied the disk. What you have is written anew under new keys, so that a copy made before tells nothing about what you do from now on.</source>
        <translation>À faire si l’ordinateur a été hors de votre vue et que quelqu’un a pu copier le disque. Ce que vous avez est réécrit avec de nouvelles clés&#xa0;: une copie faite avant ne dit rien de ce que vous faites ensuite.</translation>
    </message>
    <message>
        <source>It asks for every passphrase that you want to keep; what is not typed is not carried over. A recovery sheet or shares are made anew afterwards.</source>
        <translation>Toutes les phrases de passe que vous voulez garder sont demandées&#xa0;; ce qui n’est pas tapé n’est pas repris. La feuille ou les parts de récupération sont à refaire ensuite.</translation>
    </message>
    <message>
        <source>Lock, and make it new</source>
        <translation>Verrouiller, puis le refaire</translation>
    </message>
    <message>
        <source>You also find it under “More” on the page where you type your passphrase.</source>
        <translation>Vous le trouvez aussi sous «&#xa0;Plus&#xa0;» sur la page où vous tapez votre phrase de passe.</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>The keys of both halves are written over and the files removed. Nothing opens it again. Copies that were made before still open.</source>
        <translation>Les clés des deux moitiés sont écrasées et les fichiers supprimés. Rien ne l’ouvre plus. Les copies faites auparavant s’ouvrent encore.</translation>
    </message>
    <message>
        <source>Destroy this vault…</source>
        <translation>Détruire ce coffre…</translation>
    </message>
</context>
<context>
    <name>DuressPage</name>
    <message>
        <source>Under pressure</source>
        <translation>En cas de pression</translation>
    </message>
    <message>
        <source>Try a passphrase</source>
        <translation>Essayer une phrase de passe</translation>
    </message>
    <message>
        <source>When somebody may make you open this vault.</source>
        <translation>Quand quelqu’un peut vous obliger à ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>To let a passphrase open the other half, first type the one that opens this half now. {sentence}</source>
        <translation>Pour qu’une phrase de passe ouvre l’autre moitié, tapez d’abord celle qui ouvre cette moitié maintenant. {sentence}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The half that you see now is as it was.</source>
        <translation>La moitié que vous voyez maintenant est comme elle était.</translation>
    </message>
    <message>
        <source>The other half opens for nobody until you make it.</source>
        <translation>L’autre moitié ne s’ouvre pour personne tant que vous ne l’avez pas créée.</translation>
    </message>
    <message>
        <source>To add a passphrase that destroys the other half, first type the one that opens this half now.</source>
        <translation>Pour ajouter une phrase de passe qui détruit l’autre moitié, tapez d’abord celle qui ouvre cette moitié maintenant.</translation>
    </message>
    <message>
        <source>Added. Whoever opens the vault with it destroys the other half.</source>
        <translation>Ajoutée. Qui ouvre le coffre avec elle détruit l’autre moitié.</translation>
    </message>
    <message>
        <source>To destroy this vault, first type a passphrase that opens it now. The next page shows what would be lost.</source>
        <translation>Pour détruire ce coffre, tapez d’abord une phrase de passe qui l’ouvre maintenant. La page suivante montre ce qui serait perdu.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>What leaves this computer, what comes in.</source>
        <translation>Ce qui quitte cet ordinateur, ce qui arrive.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisation</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Last exchange: {when}</source>
        <translation>Dernier échange&#xa0;: {when}</translation>
    </message>
    <message>
        <source>No exchange yet</source>
        <translation>Aucun échange encore</translation>
    </message>
    <message>
        <source>Courses as of {when}</source>
        <translation>Cours à la date du {when}</translation>
    </message>
    <message>
        <source>Nothing waits. What you send to {name} is listed here, with how far it got.</source>
        <translation>Rien n’attend. Ce que vous envoyez à {name} figure ici, avec le chemin parcouru.</translation>
    </message>
    <message>
        <source>A recovery share of this vault</source>
        <translation>Une part de récupération de ce coffre</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Sealed words</source>
        <translation>Mots scellés</translation>
    </message>
    <message>
        <source>It is not sent. What you wrote is a draft, as before.</source>
        <translation>L’envoi est annulé. Ce que vous avez écrit est un brouillon, comme avant.</translation>
    </message>
    <message>
        <source>It is not sent. You find its text where you wrote it.</source>
        <translation>L’envoi est annulé. Le texte est là où vous l’avez écrit.</translation>
    </message>
    <message>
        <source>It is not sent. To give the organisation a share, make new shares.</source>
        <translation>L’envoi est annulé. Pour confier une part à l’organisation, faites de nouvelles parts.</translation>
    </message>
    <message>
        <source>You have joined {name}.</source>
        <translation>Vous avez rejoint {name}.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) sent.</source>
        <translation>
            <numerusform>%n élément envoyé.</numerusform>
            <numerusform>%n éléments envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came.</source>
        <translation>
            <numerusform>%n élément reçu.</numerusform>
            <numerusform>%n éléments reçus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of courses fetched.</source>
        <translation>
            <numerusform>%n page de cours téléchargée.</numerusform>
            <numerusform>%n pages de cours téléchargées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation>
            <numerusform>%n élément attend encore.</numerusform>
            <numerusform>%n éléments attendent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>{up} went up, {down} came down.</source>
        <translation>{up} envoyés, {down} reçus.</translation>
    </message>
</context>
<context>
    <name>Fetching</name>
    <message>
        <source>Fetching</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Fetching “{title}”</source>
        <translation>Téléchargement de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>You can go on reading and writing meanwhile.</source>
        <translation>Vous pouvez continuer à lire et à écrire pendant ce temps.</translation>
    </message>
    <message>
        <source>“{title}” is on this computer</source>
        <translation>«&#xa0;{title}&#xa0;» est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stopped. What came so far is kept; the rest comes when you fetch again.</source>
        <translation>Arrêté. Ce qui est arrivé est gardé&#xa0;; le reste viendra quand vous téléchargerez de nouveau.</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Home folder</source>
        <translation>Dossier personnel</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose this folder</source>
        <translation>Choisir ce dossier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Folder above</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is no folder in this folder.</source>
        <translation>Il n’y a aucun dossier dans ce dossier.</translation>
    </message>
    <message>
        <source>There is nothing in this folder that can be chosen here.</source>
        <translation>Rien de ce que contient ce dossier ne peut être choisi ici.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>There is no file or folder of this name.</source>
        <translation>Il n’y a ni fichier ni dossier de ce nom.</translation>
    </message>
    <message>
        <source>This is a file. Type the name of a folder.</source>
        <translation>C’est un fichier. Tapez le nom d’un dossier.</translation>
    </message>
    <message>
        <source>A file of this kind cannot be chosen here.</source>
        <translation>Un fichier de ce type ne peut pas être choisi ici.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Rien n’a été choisi.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Press Save again to replace it, or type another name.</source>
        <translation>Appuyez encore sur Enregistrer pour le remplacer, ou tapez un autre nom.</translation>
    </message>
    <message>
        <source>It is not replaced. Type another name.</source>
        <translation>Il n’est pas remplacé. Saisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>This file tells more than its picture, in a form that cannot be taken out. Choose what happens to it.</source>
        <translation>Ce fichier en dit plus que son image, sous une forme qui ne peut pas être enlevée. Choisissez ce qu’il en advient.</translation>
    </message>
    <message>
        <source>This photo contains a place: {place}</source>
        <translation>Cette photo contient un lieu&#xa0;: {place}</translation>
    </message>
    <message>
        <source>This photo tells more than it shows</source>
        <translation>Cette photo en dit plus que ce qu’elle montre</translation>
    </message>
    <message>
        <source>Send it</source>
        <translation>L’envoyer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’exclure</translation>
    </message>
    <message>
        <source>Send without it</source>
        <translation>Envoyer sans cela</translation>
    </message>
    <message>
        <source>Send with it</source>
        <translation>Envoyer avec cela</translation>
    </message>
    <message>
        <source>Send it as it is</source>
        <translation>L’envoyer tel quel</translation>
    </message>
    <message>
        <source>{name}: {choice}</source>
        <translation>{name}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>FileTile</name>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Put {name} away</source>
        <translation>Ranger {name}</translation>
    </message>
    <message>
        <source>Contains a place</source>
        <translation>Contient un lieu</translation>
    </message>
    <message>
        <source>{name} was put away</source>
        <translation>{name} a été rangé</translation>
    </message>
</context>
<context>
    <name>FileView</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>added {time}</source>
        <translation>ajouté le {time}</translation>
    </message>
    <message>
        <source>Original untouched</source>
        <translation>Original intact</translation>
    </message>
    <message>
        <source>Contains a place</source>
        <translation>Contient un lieu</translation>
    </message>
    <message>
        <source>A copy without metadata exists</source>
        <translation>Une copie sans métadonnées existe</translation>
    </message>
    <message>
        <source>SHA-256 {hash}</source>
        <translation>SHA-256 {hash}</translation>
    </message>
</context>
<context>
    <name>FilesCard</name>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>No files go with it.</source>
        <translation>Aucun fichier n’est joint.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Photos, films, scans, papers. Each file is kept exactly as it is; the original on your disk is not touched.</source>
        <translation>Photos, films, scans, papiers. Chaque fichier est conservé exactement tel quel&#xa0;; l’original sur votre disque n’est pas touché.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>ou déposez-les ici</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>The place before</source>
        <translation>L’endroit précédent</translation>
    </message>
    <message>
        <source>The next place</source>
        <translation>L’endroit suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Pas sur cette page</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Search everything {shortcut}</source>
        <translation>Tout rechercher {shortcut}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Try one word, or the beginning of a word.</source>
        <translation>Rien trouvé pour «&#xa0;{words}&#xa0;». Essayez un seul mot, ou le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>FindingsCard</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>{sentence} It is “{name}”.</source>
        <translation>{sentence} C’est «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparé</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>Lock, and choose “More” where the passphrase is asked for: there a backup can be brought back, and what a damaged vault still holds can be rescued.</source>
        <translation>Verrouillez, et choisissez «&#xa0;Plus&#xa0;» là où la phrase de passe est demandée&#xa0;: on peut y restaurer une sauvegarde, et sauver ce qu’un coffre endommagé contient encore.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase de passe</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Making your vault</source>
        <translation>Création de votre coffre</translation>
    </message>
    <message>
        <source>First it is measured how much work this computer can give to each try of a passphrase. That takes some seconds.</source>
        <translation>D’abord, on mesure le travail que cet ordinateur peut consacrer à chaque essai d’une phrase de passe. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Adhésion en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was left on the disk.</source>
        <translation>Rien n’est resté sur le disque.</translation>
    </message>
    <message>
        <source>Begin again whenever you like.</source>
        <translation>Recommencez quand vous voulez.</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>No term has “{words}” in it. Try the beginning of a word.</source>
        <translation>Aucun terme ne contient «&#xa0;{words}&#xa0;». Essayez le début d’un mot.</translation>
    </message>
</context>
<context>
    <name>GoingRow</name>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Do not send: {title}</source>
        <translation>Ne pas envoyer&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Show each one</source>
        <translation>Montrer chacun</translation>
    </message>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} sur {count} choisis</translation>
    </message>
</context>
<context>
    <name>HalfReady</name>
    <message>
        <source>The other half is ready</source>
        <translation>L’autre moitié est prête</translation>
    </message>
    <message>
        <source>Its passphrase opens it from now on. Nothing about it is kept in the half that you see now.</source>
        <translation>Sa phrase de passe l’ouvre désormais. Rien à son sujet n’est gardé dans la moitié que vous voyez maintenant.</translation>
    </message>
    <message>
        <source>Not put in: {name}. {why}</source>
        <translation>Pas mis&#xa0;: {name}. {why}</translation>
    </message>
    <message>
        <source>So that it stays believable</source>
        <translation>Pour qu’elle reste crédible</translation>
    </message>
    <message>
        <source>Lock now, open it with its passphrase, and look around as a stranger would.</source>
        <translation>Verrouillez maintenant, ouvrez-la avec sa phrase de passe, et regardez-la comme le ferait un inconnu.</translation>
    </message>
    <message>
        <source>Open it every week: read on in a course, write down a date, add a person.</source>
        <translation>Ouvrez-la chaque semaine&#xa0;: lisez la suite d’un cours, notez une date, ajoutez une personne.</translation>
    </message>
    <message>
        <source>Change how it looks there, as you like it: its settings are its own.</source>
        <translation>Changez-y l’apparence à votre goût&#xa0;: ses réglages sont les siens.</translation>
    </message>
    <message>
        <source>Never write in one half that there is another one.</source>
        <translation>N’écrivez jamais dans une moitié qu’il y en a une autre.</translation>
    </message>
    <message>
        <source>If you join an organisation from there, join as somebody else, or not at all.</source>
        <translation>Si vous y rejoignez une organisation, faites-le comme une autre personne, ou pas du tout.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>HalfWalk</name>
    <message>
        <source>Make it</source>
        <translation>La créer</translation>
    </message>
    <message>
        <source>What will be put in: {things}.</source>
        <translation>Ce qui y sera mis&#xa0;: {things}.</translation>
    </message>
</context>
<context>
    <name>HandingPart</name>
    <message>
        <source>Typed back</source>
        <translation>Retapée</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Share {number} of {count}: {name}</source>
        <translation>Part {number} sur {count}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Personne {number}</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
</context>
<context>
    <name>HeldShareRow</name>
    <message>
        <source>one of {count}, any {need} open the vault</source>
        <translation>une part sur {count}, {need} suffisent pour ouvrir le coffre</translation>
    </message>
    <message>
        <source>here since {day}</source>
        <translation>ici depuis le {day}</translation>
    </message>
    <message>
        <source>last handed out on {day}</source>
        <translation>remise pour la dernière fois le {day}</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Hand out the share of {name}</source>
        <translation>Remettre la part de {name}</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Erase the share of {name}</source>
        <translation>Effacer la part de {name}</translation>
    </message>
</context>
<context>
    <name>HeldSharesPage</name>
    <message>
        <source>Recovery shares</source>
        <translation>Parts de récupération</translation>
    </message>
    <message>
        <source>Members gave them to this desk for the day when they forget their passphrase. One share alone opens nothing.</source>
        <translation>Des membres les ont confiées à ce bureau pour le jour où ils oublieraient leur phrase de passe. Une part seule n’ouvre rien.</translation>
    </message>
    <message>
        <source>No share is kept here</source>
        <translation>Aucune part n’est gardée ici</translation>
    </message>
    <message>
        <source>A member who makes recovery shares can give one to this desk, sealed. It comes with an exchange, and then stands here.</source>
        <translation>Un membre qui fait des parts de récupération peut en confier une à ce bureau, scellée. Elle arrive avec un échange, puis figure ici.</translation>
    </message>
    <message>
        <source>Kept for members</source>
        <translation>Gardées pour des membres</translation>
    </message>
    <message>
        <source>{name}: a share came</source>
        <translation>{name}&#xa0;: une part est arrivée</translation>
    </message>
    <message>
        <source>{name}: a new share took the place of the old one</source>
        <translation>{name}&#xa0;: une nouvelle part a pris la place de l’ancienne</translation>
    </message>
    <message>
        <source>{name}: the share was handed out</source>
        <translation>{name}&#xa0;: la part a été remise</translation>
    </message>
    <message>
        <source>{name}: the share was erased</source>
        <translation>{name}&#xa0;: la part a été effacée</translation>
    </message>
    <message>
        <source>What was done with them</source>
        <translation>Ce qui en a été fait</translation>
    </message>
    <message>
        <source>The words of the share of {name} are shown, and the log says so.</source>
        <translation>Les mots de la part de {name} vont s’afficher, et le journal en gardera la trace.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>The share of {name} is erased here for ever. If {name} forgets the passphrase, only the other shares are left.</source>
        <translation>La part de {name} sera effacée ici pour toujours. Si {name} oublie sa phrase de passe, il ne restera que les autres parts.</translation>
    </message>
    <message>
        <source>Erase the share</source>
        <translation>Effacer la part</translation>
    </message>
    <message>
        <source>The share of {name} is erased.</source>
        <translation>La part de {name} est effacée.</translation>
    </message>
</context>
<context>
    <name>HistoryPart</name>
    <message>
        <source>Each change is kept and signed, so that you can show later when something was written.</source>
        <translation>Chaque changement est gardé et signé, pour que vous puissiez montrer plus tard quand une chose a été écrite.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>date lost</source>
        <translation>date perdue</translation>
    </message>
    <message>
        <source>rescued {when}</source>
        <translation>sauvé le {when}</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Let go too early. Nothing happened.</source>
        <translation>Relâché trop tôt. Rien ne s’est passé.</translation>
    </message>
    <message numerus="yes">
        <source>Hold it for %n second(s). Letting go earlier does nothing.</source>
        <translation>
            <numerusform>Maintenez-le appuyé %n seconde. Si vous le relâchez avant, rien ne se passe.</numerusform>
            <numerusform>Maintenez-le appuyé %n secondes. Si vous le relâchez avant, rien ne se passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more second(s)</source>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldOrType</name>
    <message>
        <source>destroy</source>
        <translation>détruire</translation>
    </message>
    <message>
        <source>Or type the word “{word}”</source>
        <translation>Ou tapez le mot «&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Everything is saved on this computer.</source>
        <translation>Tout est enregistré sur cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for a connection.</source>
        <translation>
            <numerusform>%n élément attend une connexion.</numerusform>
            <numerusform>%n éléments attendent une connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue reading</source>
        <translation>Continuer la lecture</translation>
    </message>
    <message>
        <source>No course is on this computer yet.</source>
        <translation>Il n’y a pas encore de cours sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{read} of {of} pages read</source>
        <translation>Pages lues&#xa0;: {read} sur {of}</translation>
    </message>
    <message>
        <source>My documentation</source>
        <translation>Ma documentation</translation>
    </message>
    <message>
        <source>What you document is listed here, with how far it got.</source>
        <translation>Ce que vous documentez figure ici, avec le chemin parcouru.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Note rapide</translation>
    </message>
    <message>
        <source>Begin in ten seconds, complete it later.</source>
        <translation>Commencez en dix secondes, complétez plus tard.</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>Nouvel incident</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Join an organisation to send and be answered.</source>
        <translation>Rejoignez une organisation pour envoyer et recevoir des réponses.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Vault health</source>
        <translation>État du coffre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at what was found in the vault</source>
        <translation>Regarder ce qui a été constaté dans le coffre</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) to look at</source>
        <translation>
            <numerusform>%n constat à regarder</numerusform>
            <numerusform>%n constats à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was found in the vault</source>
        <translation>Rien d’inhabituel n’a été constaté dans le coffre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check the whole vault</source>
        <translation>Vérifier tout le coffre</translation>
    </message>
    <message>
        <source>Checked whole on {day}</source>
        <translation>Vérifié en entier le {day}</translation>
    </message>
    <message>
        <source>Not yet checked whole</source>
        <translation>Pas encore vérifié en entier</translation>
    </message>
    <message>
        <source>A forgotten passphrase is not a lost vault</source>
        <translation>Une phrase de passe oubliée n’est pas un coffre perdu</translation>
    </message>
    <message>
        <source>Recovery was begun, but it does not count before the words were typed back.</source>
        <translation>La récupération est commencée, mais elle n’est pas valable tant que les mots n’ont pas été retapés.</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can open this vault. Make a recovery sheet.</source>
        <translation>Si vous oubliez votre phrase de passe, personne ne peut ouvrir ce coffre. Faites une feuille de récupération.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Says nothing about it for a week</source>
        <translation>N’en parle plus pendant une semaine</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>These are shortcuts to other places. Only real files are taken.</source>
        <translation>Ce sont des raccourcis vers d’autres emplacements. Seuls les vrais fichiers sont pris.</translation>
    </message>
    <message>
        <source>These are no ordinary files.</source>
        <translation>Ce ne sont pas des fichiers ordinaires.</translation>
    </message>
    <message>
        <source>These lie too many folders deep. Move them further up.</source>
        <translation>Ceux-ci sont trop profondément imbriqués dans des dossiers. Déplacez-les plus haut.</translation>
    </message>
    <message>
        <source>The computer could not read these files. The disk or stick may be damaged, or you may lack the right to open them.</source>
        <translation>L’ordinateur n’a pas pu lire ces fichiers. Le disque ou la clé USB est peut-être endommagé, ou vous n’avez pas le droit de les ouvrir.</translation>
    </message>
    <message>
        <source>These are larger than a course can carry.</source>
        <translation>Ceux-ci sont trop grands pour un cours.</translation>
    </message>
    <message>
        <source>These files are damaged.</source>
        <translation>Ces fichiers sont endommagés.</translation>
    </message>
    <message>
        <source>The names of these files point outside the course. That can be an attack.</source>
        <translation>Les noms de ces fichiers mènent hors du cours. Ce peut être une attaque.</translation>
    </message>
    <message>
        <source>These are locked with a password.</source>
        <translation>Ceux-ci sont protégés par un mot de passe.</translation>
    </message>
    <message>
        <source>These grow beyond all measure when they are unpacked. That can be an attack.</source>
        <translation>Ceux-ci grossissent démesurément une fois décompressés. Ce peut être une attaque.</translation>
    </message>
    <message>
        <source>There are two files of this name; the first was taken.</source>
        <translation>Il y a deux fichiers de ce nom&#xa0;; le premier a été pris.</translation>
    </message>
    <message>
        <source>There are two files for the same page; the first was taken.</source>
        <translation>Il y a deux fichiers pour la même page&#xa0;; le premier a été pris.</translation>
    </message>
    <message>
        <source>A course cannot show files of this type.</source>
        <translation>Un cours ne peut pas afficher les fichiers de ce type.</translation>
    </message>
    <message>
        <source>These files are empty.</source>
        <translation>Ces fichiers sont vides.</translation>
    </message>
    <message>
        <source>These should be text by their names, and are not.</source>
        <translation>D’après leur nom, ceux-ci devraient être du texte&#xa0;; ils n’en sont pas.</translation>
    </message>
    <message>
        <source>These should be pictures by their names, and are not.</source>
        <translation>D’après leur nom, ceux-ci devraient être des images&#xa0;; ils n’en sont pas.</translation>
    </message>
    <message>
        <source>These lie beside the folders of the languages, so it is not clear which language they are in.</source>
        <translation>Ceux-ci se trouvent à côté des dossiers de langue&#xa0;: on ne sait donc pas dans quelle langue ils sont.</translation>
    </message>
    <message>
        <source>These are neither a checklist nor a form nor the description of a section.</source>
        <translation>Ceux-ci ne sont ni une liste de contrôle, ni un formulaire, ni la description d’une section.</translation>
    </message>
    <message>
        <source>The lines with title and order are missing at the top of these pages.</source>
        <translation>Les lignes avec le titre et l’ordre manquent en haut de ces pages.</translation>
    </message>
    <message>
        <source>The lines with title and order do not end with a line of three dashes.</source>
        <translation>Les lignes avec le titre et l’ordre ne se terminent pas par une ligne de trois tirets.</translation>
    </message>
    <message>
        <source>The lines with title and order do not begin with a line of three dashes.</source>
        <translation>Les lignes avec le titre et l’ordre ne commencent pas par une ligne de trois tirets.</translation>
    </message>
    <message>
        <source>Title and order stand in one line; each needs its own.</source>
        <translation>Le titre et l’ordre sont sur la même ligne&#xa0;; chacun doit avoir la sienne.</translation>
    </message>
    <message>
        <source>The words “title” and “index” were translated. They were understood; they should stay in English.</source>
        <translation>Les mots «&#xa0;title&#xa0;» et «&#xa0;index&#xa0;» ont été traduits. Ils ont été compris&#xa0;; ils devraient rester en anglais.</translation>
    </message>
    <message>
        <source>There is an entry at the top of these pages that means nothing here.</source>
        <translation>Il y a en haut de ces pages une entrée qui ne veut rien dire ici.</translation>
    </message>
    <message>
        <source>The order of these pages is not a number; they come last.</source>
        <translation>L’ordre de ces pages n’est pas un nombre&#xa0;; elles viennent en dernier.</translation>
    </message>
    <message>
        <source>Part of these files could not be understood and was left out.</source>
        <translation>Une partie de ces fichiers n’a pas pu être comprise et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Words such as “list” or “check” were translated. They were understood; they should stay in English.</source>
        <translation>Des mots comme «&#xa0;list&#xa0;» ou «&#xa0;check&#xa0;» ont été traduits. Ils ont été compris&#xa0;; ils devraient rester en anglais.</translation>
    </message>
    <message>
        <source>Some letters are damaged because the text was saved in another encoding than UTF-8.</source>
        <translation>Certaines lettres sont endommagées parce que le texte a été enregistré dans un autre encodage que UTF-8.</translation>
    </message>
    <message>
        <source>There are characters in these pages that are no text; they were left out.</source>
        <translation>Ces pages contiennent des caractères qui ne sont pas du texte&#xa0;; ils ont été laissés de côté.</translation>
    </message>
    <message>
        <source>These have no title; the name of the file is shown instead.</source>
        <translation>Ceux-ci n’ont pas de titre&#xa0;; le nom du fichier est affiché à la place.</translation>
    </message>
    <message>
        <source>There is no text on these pages.</source>
        <translation>Il n’y a pas de texte sur ces pages.</translation>
    </message>
    <message>
        <source>These sections say nothing of themselves; the name of the folder is shown instead.</source>
        <translation>Ces sections ne disent rien d’elles-mêmes&#xa0;; le nom du dossier est affiché à la place.</translation>
    </message>
    <message>
        <source>There is nothing to tick in these checklists.</source>
        <translation>Il n’y a rien à cocher dans ces listes de contrôle.</translation>
    </message>
    <message>
        <source>These forms ask nothing.</source>
        <translation>Ces formulaires ne demandent rien.</translation>
    </message>
    <message>
        <source>Lines of these checklists could not be understood and were left out.</source>
        <translation>Des lignes de ces listes de contrôle n’ont pas pu être comprises et ont été laissées de côté.</translation>
    </message>
    <message>
        <source>These forms have questions of an unknown kind; they became lines of text.</source>
        <translation>Ces formulaires ont des questions d’une sorte inconnue&#xa0;; elles sont devenues des lignes de texte.</translation>
    </message>
    <message>
        <source>These forms have questions without words.</source>
        <translation>Ces formulaires ont des questions sans mots.</translation>
    </message>
    <message>
        <source>Pictures on these pages are missing from the folder.</source>
        <translation>Des images de ces pages manquent dans le dossier.</translation>
    </message>
    <message>
        <source>Pictures on these pages were not where the page says; they were found elsewhere in the folder.</source>
        <translation>Des images de ces pages n’étaient pas là où la page l’indique&#xa0;; elles ont été trouvées ailleurs dans le dossier.</translation>
    </message>
    <message>
        <source>Pictures on these pages are on the Internet. They are not fetched; the page shows their address.</source>
        <translation>Des images de ces pages sont sur Internet. Elles ne sont pas téléchargées&#xa0;; la page montre leur adresse.</translation>
    </message>
    <message>
        <source>Links on these pages lead nowhere.</source>
        <translation>Des liens de ces pages ne mènent nulle part.</translation>
    </message>
    <message>
        <source>Links on these pages were not written as they should be; it was clear where they lead.</source>
        <translation>Des liens de ces pages n’étaient pas écrits comme il faut&#xa0;; leur destination était claire.</translation>
    </message>
    <message>
        <source>Links on these pages could run a program or read a file. They were taken out; their words stay.</source>
        <translation>Des liens de ces pages pouvaient lancer un programme ou lire un fichier. Ils ont été enlevés&#xa0;; leurs mots restent.</translation>
    </message>
    <message>
        <source>There are scripts or other active parts on these pages. They were taken out.</source>
        <translation>Ces pages contiennent des scripts ou d’autres parties actives. Elles ont été enlevées.</translation>
    </message>
    <message>
        <source>The names of these files have damaged letters.</source>
        <translation>Les noms de ces fichiers contiennent des lettres endommagées.</translation>
    </message>
    <message>
        <source>The names of these files do not work on every computer; they were changed.</source>
        <translation>Les noms de ces fichiers ne fonctionnent pas sur tous les ordinateurs&#xa0;; ils ont été changés.</translation>
    </message>
    <message>
        <source>The content of these files is of another type than their names say.</source>
        <translation>Le contenu de ces fichiers est d’un autre type que ne le dit leur nom.</translation>
    </message>
    <message>
        <source>These pictures tell where they were taken. Whoever gets the course can read that.</source>
        <translation>Ces images disent où elles ont été prises. Toute personne qui reçoit le cours peut le lire.</translation>
    </message>
    <message>
        <source>The language was guessed from the words.</source>
        <translation>La langue a été devinée d’après les mots.</translation>
    </message>
    <message>
        <source>Something else was noticed.</source>
        <translation>Autre chose a été remarqué.</translation>
    </message>
</context>
<context>
    <name>ImportReportPart</name>
    <message>
        <source>The whole folder</source>
        <translation>Tout le dossier</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>En afficher %Ln de plus</numerusform>
            <numerusform>En afficher %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportView</name>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le cours</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Every file was taken, and nothing needs to be mended.</source>
        <translation>Tous les fichiers ont été pris, et rien n’est à corriger.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Taken, and worth mending</source>
        <translation>Pris, et à corriger</translation>
    </message>
    <message>
        <source>“{title}” is in the library</source>
        <translation>«&#xa0;{title}&#xa0;» est dans la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln language(s)</source>
        <translation>
            <numerusform>%Ln langue</numerusform>
            <numerusform>%Ln langues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln fichier laissé de côté</numerusform>
            <numerusform>%Ln fichiers laissés de côté</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Importing “{name}”</source>
        <translation>Importation de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Stopped. The library is as it was before.</source>
        <translation>Arrêté. La bibliothèque est comme avant.</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A few words by which you will know it again.</source>
        <translation>Quelques mots qui vous permettront de le reconnaître.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>One sentence is enough for now.</source>
        <translation>Une phrase suffit pour l’instant.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>In your own words. People whose names matter can be added under People.</source>
        <translation>Avec vos mots. Les personnes dont le nom compte peuvent être ajoutées sous Personnes.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Everything that was seen, heard or told, as it was told. Say who told it.</source>
        <translation>Tout ce qui a été vu, entendu ou raconté, comme cela a été raconté. Dites qui l’a raconté.</translation>
    </message>
    <message>
        <source>yesterday 14:40 · 2 May, about 3 pm · May 2026</source>
        <translation>hier 14h40 · 2 mai, vers 15&#xa0;h · mai 2026</translation>
    </message>
    <message>
        <source>North gate of the university, the capital</source>
        <translation>Porte nord de l’université, la capitale</translation>
    </message>
    <message>
        <source>Write the date too</source>
        <translation>Écrire aussi la date</translation>
    </message>
    <message>
        <source>Write it as you would say it.</source>
        <translation>Écrivez-le comme vous le diriez.</translation>
    </message>
    <message>
        <source>Kept as you wrote it. No date was recognised in it.</source>
        <translation>Gardé tel que vous l’avez écrit. Aucune date n’y a été reconnue.</translation>
    </message>
    <message>
        <source>Understood as {moment}. The day is still missing.</source>
        <translation>Compris ainsi&#xa0;: {moment}. Le jour manque encore.</translation>
    </message>
    <message>
        <source>Understood as {moment}. Somebody who reads it later will count from another day.</source>
        <translation>Compris ainsi&#xa0;: {moment}. Qui le lira plus tard comptera à partir d’un autre jour.</translation>
    </message>
    <message>
        <source>Understood as beginning on {moment}.</source>
        <translation>Compris comme commençant ainsi&#xa0;: {moment}.</translation>
    </message>
    <message>
        <source>Understood as {moment}.</source>
        <translation>Compris ainsi&#xa0;: {moment}.</translation>
    </message>
</context>
<context>
    <name>IncidentView</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Add files to this incident</source>
        <translation>Ajouter des fichiers à cet incident</translation>
    </message>
    <message>
        <source>New incident in this case</source>
        <translation>Nouvel incident dans ce dossier</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Put this incident away</source>
        <translation>Ranger cet incident</translation>
    </message>
    <message>
        <source>Send to {organisation}</source>
        <translation>Envoyer à {organisation}</translation>
    </message>
    <message>
        <source>The incident was put away</source>
        <translation>L’incident a été rangé</translation>
    </message>
</context>
<context>
    <name>InsideStep</name>
    <message>
        <source>Goes into the folder “{folder}”.</source>
        <translation>Va dans le dossier «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>Takes {needed} on this disk. Free there: {free}.</source>
        <translation>Prend {needed} sur ce disque. Libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>That is not enough. Make room on the disk, then look inside again.</source>
        <translation>Ce n’est pas assez. Faites de la place sur le disque, puis regardez à nouveau à l’intérieur.</translation>
    </message>
    <message>
        <source>There is a vault here already. It is not overwritten: it gets the name “{name}”, beside its place, and nothing in it is touched. The restored one takes its place.</source>
        <translation>Il y a déjà un coffre ici. Il n’est pas écrasé&#xa0;: il prend le nom «&#xa0;{name}&#xa0;», à côté de son emplacement, et son contenu n’est pas touché. Le coffre restauré prend sa place.</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Make an invite</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>What will they do?</source>
        <translation>Que fera cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Read, document and send</source>
        <translation>Lire, documenter et envoyer</translation>
    </message>
    <message>
        <source>Also make courses</source>
        <translation>Créer aussi des cours</translation>
    </message>
    <message>
        <source>Also work at the desk</source>
        <translation>Travailler aussi au bureau</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>It works once, for 14 days. Whoever has it can join: hand it over in person or by a way you trust.</source>
        <translation>Elle fonctionne une seule fois, pendant 14 jours. Toute personne qui l’a peut entrer&#xa0;: remettez-la en main propre ou par un moyen auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Telling the hub…</source>
        <translation>Information du relais…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>Your organisation gives you an invite: a long line that begins with FB1. It works once. You can write and read without it; you need it to send and to receive.</source>
        <translation>Votre organisation vous donne une invitation&#xa0;: une longue ligne qui commence par FB1. Elle fonctionne une seule fois. Vous pouvez écrire et lire sans elle&#xa0;; il vous la faut pour envoyer et recevoir.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Joining</source>
        <translation>Adhésion en cours</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>What may they call you?</source>
        <translation>Comment peut-on vous appeler&#xa0;?</translation>
    </message>
    <message>
        <source>A first name, another name, or nothing.</source>
        <translation>Un prénom, un autre nom, ou rien.</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>Have you been invited?</source>
        <translation>Avez-vous reçu une invitation&#xa0;?</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>If you were given an invite, paste it here. It lets you receive courses and send what you choose to send. Without one, everything works on this computer, and you can join later.</source>
        <translation>Si l’on vous a donné une invitation, collez-la ici. Elle vous permet de recevoir des cours et d’envoyer ce que vous choisissez d’envoyer. Sans invitation, tout fonctionne sur cet ordinateur, et vous pourrez adhérer plus tard.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>What shall they call you? You may leave this empty.</source>
        <translation>Comment doit-on vous appeler&#xa0;? Vous pouvez laisser ce champ vide.</translation>
    </message>
    <message>
        <source>A pseudonym is fine. Only the organisation that invited you sees it.</source>
        <translation>Un pseudonyme convient. Seule l’organisation dont vient l’invitation le verra.</translation>
    </message>
</context>
<context>
    <name>KeyfileCard</name>
    <message>
        <source>About key files</source>
        <translation>À propos des fichiers-clés</translation>
    </message>
    <message>
        <source>A key file goes with a passphrase, best on a stick that you carry with you. Somebody who has seen you type the passphrase still needs the stick.</source>
        <translation>Un fichier-clé accompagne une phrase de passe, de préférence sur une clé USB que vous portez sur vous. Qui vous a vu taper la phrase de passe a encore besoin de la clé USB.</translation>
    </message>
    <message>
        <source>If the file is lost, that passphrase opens nothing any more. Keep a copy of the file in another place, or have another passphrase without a key file.</source>
        <translation>Si le fichier est perdu, cette phrase de passe n’ouvre plus rien. Gardez une copie du fichier dans un autre lieu, ou ayez une autre phrase de passe sans fichier-clé.</translation>
    </message>
    <message>
        <source>When you pull the stick while the vault is open, it locks.</source>
        <translation>Si vous retirez la clé USB pendant que le coffre est ouvert, il se verrouille.</translation>
    </message>
</context>
<context>
    <name>KeyfileStep</name>
    <message>
        <source>With a key file?</source>
        <translation>Avec un fichier-clé&#xa0;?</translation>
    </message>
    <message>
        <source>A key file is a file that goes with the passphrase, best on a stick that you carry with you. Both are needed from then on: the passphrase alone opens nothing.</source>
        <translation>Un fichier-clé est un fichier qui accompagne la phrase de passe, de préférence sur une clé USB que vous portez sur vous. Il faut alors les deux&#xa0;: la phrase de passe seule n’ouvre rien.</translation>
    </message>
    <message>
        <source>Keep the key file it has</source>
        <translation>Garder son fichier-clé</translation>
    </message>
    <message>
        <source>No key file</source>
        <translation>Sans fichier-clé</translation>
    </message>
    <message>
        <source>With a key file</source>
        <translation>Avec un fichier-clé</translation>
    </message>
    <message>
        <source>If this file is lost or changed, this passphrase opens nothing any more, and nobody can make the file again. Keep a copy on a second stick in another place, or have another passphrase without a key file.</source>
        <translation>Si ce fichier est perdu ou modifié, cette phrase de passe n’ouvre plus rien, et personne ne peut refaire le fichier. Gardez une copie sur une deuxième clé USB dans un autre lieu, ou ayez une autre phrase de passe sans fichier-clé.</translation>
    </message>
    <message>
        <source>Make a new key file</source>
        <translation>Créer un nouveau fichier-clé</translation>
    </message>
    <message>
        <source>Choose a file that I have</source>
        <translation>Choisir un fichier que j’ai</translation>
    </message>
    <message>
        <source>A new one holds 64 random bytes. A file that you have must be one that never changes.</source>
        <translation>Un nouveau fichier contient 64 octets tirés au hasard. Un fichier que vous avez déjà doit être un fichier qui ne change jamais.</translation>
    </message>
    <message>
        <source>Key file: {name}</source>
        <translation>Fichier-clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New key file: {name}</source>
        <translation>Nouveau fichier-clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Where shall the key file go?</source>
        <translation>Où mettre le fichier-clé&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier-clé</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>{mark} (member without a name)</source>
        <translation>{mark} (membre sans nom)</translation>
    </message>
    <message>
        <source>From {name}, {when}</source>
        <translation>Expéditeur&#xa0;: {name}, {when}</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>People named, and their consent</source>
        <translation>Personnes nommées, et leur accord</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>They did not agree</source>
        <translation>Pas d’accord</translation>
    </message>
    <message>
        <source>They were not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation>Personne n’est nommé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Look at {name}</source>
        <translation>Regarder {name}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>The sender sees your decision, with its date.</source>
        <translation>L’expéditeur voit votre décision, avec sa date.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Reason, if you refuse</source>
        <translation>Motif, si vous refusez</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Send the answer</source>
        <translation>Envoyer la réponse</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Auteur présumé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Import a course from a folder</source>
        <translation>Importer un cours depuis un dossier</translation>
    </message>
    <message>
        <source>Import a course from a zip file</source>
        <translation>Importer un cours depuis un fichier zip</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Courses and documents you can use without a connection.</source>
        <translation>Cours et documents utilisables sans connexion.</translation>
    </message>
    <message>
        <source>Fetch chosen ({size})</source>
        <translation>Télécharger la sélection ({size})</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Depuis un dossier…</translation>
    </message>
    <message>
        <source>From a zip file…</source>
        <translation>Depuis un fichier zip…</translation>
    </message>
    <message>
        <source>Choose the folder of a course</source>
        <translation>Choisissez le dossier d’un cours</translation>
    </message>
    <message>
        <source>Choose the zip file of a course</source>
        <translation>Choisissez le fichier zip d’un cours</translation>
    </message>
    <message>
        <source>“{title}” is no longer on this computer</source>
        <translation>«&#xa0;{title}&#xa0;» n’est plus sur cet ordinateur</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 20 seconds.</source>
        <translation>Copié. Le presse-papiers est vidé après 20 secondes.</translation>
    </message>
</context>
<context>
    <name>MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>All conversations</source>
        <translation>Toutes les conversations</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Ask for advice, training or urgent help. What you write is sealed: only your organisation can read it.</source>
        <translation>Demandez un conseil, une formation ou une aide urgente. Ce que vous écrivez est scellé&#xa0;: seule votre organisation peut le lire.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Support for advocacy</source>
        <translation>Appui au plaidoyer</translation>
    </message>
    <message>
        <source>Help with a court case</source>
        <translation>Aide pour une affaire en justice</translation>
    </message>
    <message>
        <source>Urgent protection</source>
        <translation>Protection urgente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
    <message>
        <source>Send when there is a connection</source>
        <translation>Envoyer dès qu’il y a une connexion</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>About what you sent: {title}</source>
        <translation>À propos de votre envoi&#xa0;: {title}</translation>
    </message>
    <message>
        <source>It waits and goes with the next exchange.</source>
        <translation>Il attend et part avec le prochain échange.</translation>
    </message>
    <message>
        <source>It is not sent. Its text is where you wrote it.</source>
        <translation>L’envoi est annulé. Le texte est là où vous l’avez écrit.</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>What a reader will look for</source>
        <translation>Ce que l’on cherchera d’abord</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Qui était là</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Compléter ce qui manque</translation>
    </message>
    <message numerus="yes">
        <source>{question}: empty in %n incident(s)</source>
        <translation>
            <numerusform>{question}&#xa0;: vide dans %n incident</numerusform>
            <numerusform>{question}&#xa0;: vide dans %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: still empty</source>
        <translation>{question}&#xa0;: encore vide</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>How {name} is named</source>
        <translation>Comment nommer {name}</translation>
    </message>
    <message>
        <source>Pseudonym of {name}</source>
        <translation>Pseudonyme de {name}</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>in your notes: {name}</source>
        <translation>dans vos notes&#xa0;: {name}</translation>
    </message>
    <message>
        <source>“{word}” can still be read, in the text or in the name of a file. Change it there if nobody should read it.</source>
        <translation>«&#xa0;{word}&#xa0;» peut encore être lu, dans le texte ou dans le nom d’un fichier. Changez-le là si personne ne doit le lire.</translation>
    </message>
    <message>
        <source>This person did not agree, and would be read by the real name.</source>
        <translation>Cette personne n’a pas accepté, et son vrai nom serait lu.</translation>
    </message>
    <message>
        <source>No pseudonym is written yet; the initials are used.</source>
        <translation>Aucun pseudonyme n’est encore écrit&#xa0;; les initiales sont utilisées.</translation>
    </message>
</context>
<context>
    <name>NamesCard</name>
    <message>
        <source>Names, as they will be read</source>
        <translation>Les noms, tels qu’ils seront lus</translation>
    </message>
    <message>
        <source>Nobody is named under People. Names that stand in your text are sent as you wrote them.</source>
        <translation>Personne n’est nommé sous Personnes. Les noms qui figurent dans votre texte sont envoyés comme vous les avez écrits.</translation>
    </message>
</context>
<context>
    <name>NewKeyFile</name>
    <message>
        <source>Put the key file on a stick that you keep apart from the backup. Whoever has both can read everything, unless you give the key file a passphrase.</source>
        <translation>Mettez le fichier-clé sur une clé USB que vous gardez séparée de la sauvegarde. Qui a les deux peut tout lire, sauf si vous donnez une phrase de passe au fichier-clé.</translation>
    </message>
    <message>
        <source>A passphrase for the key file (you may leave this empty)</source>
        <translation>Une phrase de passe pour le fichier-clé (vous pouvez laisser vide)</translation>
    </message>
    <message>
        <source>Save the key file</source>
        <translation>Enregistrer le fichier-clé</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Enregistré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Where shall the key file go?</source>
        <translation>Où mettre le fichier-clé&#xa0;?</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>a visit, a purchase, a plan</source>
        <translation>une visite, un achat, un projet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>for example 2026-05-02</source>
        <translation>par exemple 2026-05-02</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Avec vos propres mots</translation>
    </message>
</context>
<context>
    <name>OffWalk</name>
    <message>
        <source>The parcel is made. Copy these words in their order, with their numbers. They are kept nowhere: without them nobody can open the parcel, and with them anybody can.</source>
        <translation>Le paquet est fait. Copiez ces mots dans leur ordre, avec leurs numéros. Ils ne sont gardés nulle part&#xa0;: sans eux personne ne peut ouvrir le paquet, avec eux n’importe qui le peut.</translation>
    </message>
    <message>
        <source>Leave the paper behind as well, apart from the parcel: with somebody you trust, or where you can have it read to you.</source>
        <translation>Laissez aussi le papier derrière vous, séparé du paquet&#xa0;: chez une personne de confiance, ou là où l’on pourra vous le lire.</translation>
    </message>
    <message>
        <source>Type the words from your paper. Only then does the parcel count.</source>
        <translation>Tapez les mots d’après votre papier. Le paquet n’est valable qu’ensuite.</translation>
    </message>
    <message>
        <source>Without a parcel</source>
        <translation>Sans paquet</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Faire le paquet</translation>
    </message>
    <message>
        <source>I have copied them</source>
        <translation>Je les ai copiés</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>Vérifier ce que j’ai tapé</translation>
    </message>
    <message>
        <source>Take it off this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>The parcel takes what you chose out of the vault. Type your passphrase, so that nobody else makes one.</source>
        <translation>Le paquet sort du coffre ce que vous avez choisi. Tapez votre phrase de passe, pour que personne d’autre n’en fasse un.</translation>
    </message>
    <message>
        <source>Packing, and reading it back</source>
        <translation>Création du paquet, puis relecture</translation>
    </message>
    <message>
        <source>What goes now comes back only with the parcel and its words. Type your passphrase to take it off.</source>
        <translation>Ce qui part maintenant ne revient qu’avec le paquet et ses mots. Tapez votre phrase de passe pour le retirer.</translation>
    </message>
    <message>
        <source>Taking it off</source>
        <translation>Retrait en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are off this computer. Lock now, so that nothing of them stays in its memory.</source>
        <translation>
            <numerusform>%n élément n’est plus sur cet ordinateur. Verrouillez maintenant, pour qu’il n’en reste rien dans la mémoire.</numerusform>
            <numerusform>%n éléments ne sont plus sur cet ordinateur. Verrouillez maintenant, pour qu’il n’en reste rien dans la mémoire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed copies of what you wrote are still on the hub: the next exchange removes them.</source>
        <translation>Des copies scellées de ce que vous avez écrit sont encore sur le relais&#xa0;: le prochain échange les enlève.</translation>
    </message>
</context>
<context>
    <name>OpensCard</name>
    <message>
        <source>What opens this vault</source>
        <translation>Ce qui ouvre ce coffre</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Changer une phrase de passe</translation>
    </message>
    <message>
        <source>Remove a passphrase</source>
        <translation>Supprimer une phrase de passe</translation>
    </message>
    <message>
        <source>This page knows what opens what you see now, and nothing else. It says so in every vault.</source>
        <translation>Cette page connaît ce qui ouvre ce que vous voyez en ce moment, et rien d’autre. Elle le dit dans tous les coffres.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s)</source>
        <translation>
            <numerusform>%n phrase de passe</numerusform>
            <numerusform>%n phrases de passe</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens everything that you see now, without anything else.</source>
        <translation>Ouvre tout ce que vous voyez en ce moment, sans rien d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n passphrase(s) with a key file</source>
        <translation>
            <numerusform>%n phrase de passe avec un fichier-clé</numerusform>
            <numerusform>%n phrases de passe avec un fichier-clé</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens only together with its file.</source>
        <translation>N’ouvre qu’avec son fichier.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>Une feuille de récupération</translation>
    </message>
    <message>
        <source>Words on paper, for the day a passphrase is forgotten.</source>
        <translation>Des mots sur papier, pour le jour où une phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Des parts de récupération</translation>
    </message>
    <message>
        <source>Words that several people keep; enough of them together open.</source>
        <translation>Des mots que plusieurs personnes gardent&#xa0;; assez de parts réunies ouvrent le coffre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more that this vault does not know</source>
        <translation>
            <numerusform>%n autre que ce coffre ne connaît pas</numerusform>
            <numerusform>%n autres que ce coffre ne connaît pas</numerusform>
        </translation>
    </message>
    <message>
        <source>The vault was put back from an older copy. A passphrase that was added or changed after that copy may still open it; if you know it, you can remove it here.</source>
        <translation>Le coffre a été remis en place à partir d’une copie plus ancienne. Une phrase de passe ajoutée ou changée après cette copie peut encore l’ouvrir&#xa0;; si vous la connaissez, vous pouvez la supprimer ici.</translation>
    </message>
    <message>
        <source>{used} of {count} places are used.</source>
        <translation>Places prises&#xa0;: {used} sur {count}.</translation>
    </message>
    <message>
        <source>To add a passphrase, remove one that you no longer need. Changing one takes no place.</source>
        <translation>Pour ajouter une phrase de passe, supprimez-en une dont vous n’avez plus besoin. En changer une ne prend pas de place.</translation>
    </message>
</context>
<context>
    <name>OtherHalf</name>
    <message>
        <source>Whatever another passphrase opens in the other half is destroyed.</source>
        <translation>Tout ce qu’une autre phrase de passe ouvre dans l’autre moitié est détruit.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>A forgotten passphrase is not a lost vault.</source>
        <translation>Une phrase de passe oubliée n’est pas un coffre perdu.</translation>
    </message>
    <message>
        <source>Begun, but it does not count yet.</source>
        <translation>Commencé, mais pas encore valable.</translation>
    </message>
    <message>
        <source>What is on paper opens nothing before it was typed back.</source>
        <translation>Ce qui est sur papier n’ouvre rien avant d’avoir été retapé.</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can open this vault.</source>
        <translation>Si vous oubliez votre phrase de passe, personne ne peut ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>Not you, not the organisation, not who made this program. Five minutes with pen and paper change that.</source>
        <translation>Ni vous, ni l’organisation, ni les auteurs de ce programme. Cinq minutes avec un stylo et du papier y remédient.</translation>
    </message>
    <message>
        <source>Your recovery sheet opens it.</source>
        <translation>Votre feuille de récupération l’ouvre.</translation>
    </message>
    <message>
        <source>Your recovery sheet of {day} opens it.</source>
        <translation>Votre feuille de récupération du {day} l’ouvre.</translation>
    </message>
    <message>
        <source>Your shares together open it.</source>
        <translation>Vos parts réunies l’ouvrent.</translation>
    </message>
    <message>
        <source>Any {need} of the {count} shares of {day} open it.</source>
        <translation>{need} des {count} parts du {day} suffisent pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>Une feuille de récupération</translation>
    </message>
    <message>
        <source>Words on one piece of paper, for you alone. Quick to make, and quick to use.</source>
        <translation>Des mots sur une feuille de papier, rien que pour vous. Facile à faire, facile à utiliser.</translation>
    </message>
    <message>
        <source>A sheet waits to be typed back. Its words are not shown again: if the paper is lost, make a new one.</source>
        <translation>Une feuille attend d’être retapée. Ses mots ne sont plus affichés&#xa0;: si le papier est perdu, faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Type it back</source>
        <translation>La retaper</translation>
    </message>
    <message>
        <source>Make another one</source>
        <translation>En faire une autre</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Faire une nouvelle feuille</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Faire une feuille de récupération</translation>
    </message>
    <message>
        <source>Shares for people you trust</source>
        <translation>Des parts pour des personnes de confiance</translation>
    </message>
    <message>
        <source>Several people each keep a part. One alone opens nothing, and one may be lost.</source>
        <translation>Plusieurs personnes gardent chacune une part. Une part seule n’ouvre rien, et l’une d’elles peut se perdre.</translation>
    </message>
    <message>
        <source>Go on with the shares</source>
        <translation>Continuer avec les parts</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Faire de nouvelles parts</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>Faire des parts</translation>
    </message>
    <message>
        <source>The share for {name} was not sent.</source>
        <translation>La part destinée à {name} n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The share for {name} is sealed and waits for the next exchange.</source>
        <translation>La part destinée à {name} est scellée et attend le prochain échange.</translation>
    </message>
    <message>
        <source>The share for {name} is on its way since {day}.</source>
        <translation>La part destinée à {name} est en route depuis le {day}.</translation>
    </message>
    <message>
        <source>{name} keeps its share since {day}.</source>
        <translation>{name} garde sa part depuis le {day}.</translation>
    </message>
    <message>
        <source>{name} did not take its share. Make new shares with somebody else.</source>
        <translation>{name} n’a pas accepté sa part. Faites de nouvelles parts avec quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Type the sheet, or enough shares, and see whether they would open this vault today. Nothing is changed. Once a year is a good habit.</source>
        <translation>Tapez la feuille, ou assez de parts, et voyez si elles ouvriraient ce coffre aujourd’hui. Rien n’est modifié. Une fois par an est une bonne habitude.</translation>
    </message>
    <message>
        <source>Waits to be typed back</source>
        <translation>Attend d’être retapée</translation>
    </message>
    <message>
        <source>{seen} of {parts} typed back</source>
        <translation>{seen} sur {parts} retapées</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Pas encore faite</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Faite le {day}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Y renoncer</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Parts de récupération</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Passphrases and key files</source>
        <translation>Phrases de passe et fichiers-clés</translation>
    </message>
    <message>
        <source>What opens this vault: add, change, remove.</source>
        <translation>Ce qui ouvre ce coffre&#xa0;: ajouter, changer, supprimer.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Words on paper, or shares for people you trust, for the day a passphrase is forgotten.</source>
        <translation>Des mots sur papier, ou des parts pour des personnes de confiance, pour le jour où une phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>Copies and checks</source>
        <translation>Copies et vérifications</translation>
    </message>
    <message>
        <source>Check that everything can be read, make a backup, try it out, make more room.</source>
        <translation>Vérifier que tout est lisible, faire une sauvegarde, l’essayer, agrandir le coffre.</translation>
    </message>
    <message>
        <source>Before a journey</source>
        <translation>Avant un voyage</translation>
    </message>
    <message>
        <source>Send what matters, wait until it arrived, take it off this computer, and bring it back later.</source>
        <translation>Envoyer l’essentiel, attendre son arrivée, le retirer de cet ordinateur et le restaurer plus tard.</translation>
    </message>
    <message>
        <source>Under pressure</source>
        <translation>En cas de pression</translation>
    </message>
    <message>
        <source>A passphrase for the other half, a new vault in place of this one, and destroying it.</source>
        <translation>Une phrase de passe pour l’autre moitié, un nouveau coffre à la place de celui-ci, et la destruction du coffre.</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message numerus="yes">
        <source>%Ln words to keep</source>
        <translation>
            <numerusform>%Ln mot à garder</numerusform>
            <numerusform>%Ln mots à garder</numerusform>
        </translation>
    </message>
    <message>
        <source>On the page that asks for the passphrase choose More, then: Open with recovery words or shares. Type the words in their order. Then choose a new passphrase.</source>
        <translation>Sur la page qui demande la phrase de passe, choisissez «&#xa0;Plus&#xa0;», puis «&#xa0;Ouvrir avec des mots ou des parts de récupération&#xa0;». Tapez les mots dans leur ordre. Choisissez ensuite une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>These words open again what was locked, when the passphrase is forgotten.</source>
        <translation>Ces mots rouvrent ce qui était fermé, quand la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>Whoever has this paper and the computer can read everything. Keep them apart, and show the paper to nobody.</source>
        <translation>Qui a ce papier et l’ordinateur peut tout lire. Gardez-les séparés, et ne montrez ce papier à personne.</translation>
    </message>
    <message>
        <source>This is one of {count} papers. Any {need} of them together open again what was locked; fewer open nothing.</source>
        <translation>Ceci est l’un de {count} papiers. {need} d’entre eux réunis rouvrent ce qui était fermé&#xa0;; un nombre inférieur n’ouvre rien.</translation>
    </message>
    <message>
        <source>Keep this paper where only you find it, and tell nobody that you have it.</source>
        <translation>Gardez ce papier là où personne d’autre ne le trouvera, et ne dites à personne que vous l’avez.</translation>
    </message>
    <message>
        <source>A printer, and this computer&apos;s list of print jobs, may keep what was printed. Print only where you trust both, or copy by hand.</source>
        <translation>Une imprimante, et la liste d’impressions de cet ordinateur, peuvent garder ce qui a été imprimé. N’imprimez que si vous faites confiance aux deux, ou copiez à la main.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Copy the words by hand.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Copiez les mots à la main.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>It is with the printer. Fetch it at once, and look whether every word can be read.</source>
        <translation>C’est envoyé à l’imprimante. Allez chercher la feuille tout de suite, et vérifiez que chaque mot est lisible.</translation>
    </message>
    <message>
        <source>The printer did not take it. Copy the words by hand.</source>
        <translation>L’imprimante n’a pas accepté la feuille. Copiez les mots à la main.</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Key file: {name}</source>
        <translation>Fichier-clé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier-clé</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Choisir le fichier-clé</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est actif</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>Everything you keep here is encrypted on this computer with this passphrase. Write it on paper now, and keep the paper away from the computer. Nobody can send you a new one: without it, and without recovery words, what is inside stays closed for ever.</source>
        <translation>Tout ce que vous gardez ici est chiffré sur cet ordinateur avec cette phrase de passe. Notez-la maintenant sur papier et gardez le papier loin de l’ordinateur. Personne ne peut vous en envoyer une autre&#xa0;: sans elle et sans mots de récupération, le contenu reste fermé pour toujours.</translation>
    </message>
    <message>
        <source>Drawn at random by this computer, so nobody can guess it from what they know about you.</source>
        <translation>Tirée au hasard par cet ordinateur&#xa0;: personne ne peut la deviner à partir de ce qu’il sait de vous.</translation>
    </message>
    <message>
        <source>Use words drawn at random</source>
        <translation>Utiliser des mots tirés au hasard</translation>
    </message>
    <message>
        <source>Choose your own instead</source>
        <translation>Choisir plutôt la vôtre</translation>
    </message>
</context>
<context>
    <name>PassphrasesPage</name>
    <message>
        <source>Passphrases and key files</source>
        <translation>Phrases de passe et fichiers-clés</translation>
    </message>
    <message>
        <source>Add a passphrase</source>
        <translation>Ajouter une phrase de passe</translation>
    </message>
    <message>
        <source>Change a passphrase</source>
        <translation>Changer une phrase de passe</translation>
    </message>
    <message>
        <source>Remove a passphrase</source>
        <translation>Supprimer une phrase de passe</translation>
    </message>
    <message>
        <source>There is no place for another passphrase.</source>
        <translation>Il n’y a plus de place pour une autre phrase de passe.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Remove what you no longer need, or change a passphrase: that takes no place.</source>
        <translation>Supprimez ce dont vous n’avez plus besoin, ou changez une phrase de passe&#xa0;: cela ne prend pas de place.</translation>
    </message>
    <message>
        <source>To add a passphrase, type one that opens this vault now.</source>
        <translation>Pour ajouter une phrase de passe, tapez-en une qui ouvre ce coffre aujourd’hui.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Type the passphrase that you want to change.</source>
        <translation>Tapez la phrase de passe que vous voulez changer.</translation>
    </message>
    <message>
        <source>The passphrase until now</source>
        <translation>La phrase de passe actuelle</translation>
    </message>
    <message>
        <source>This is the only passphrase, so it cannot be removed.</source>
        <translation>C’est la seule phrase de passe&#xa0;; elle ne peut donc pas être supprimée.</translation>
    </message>
    <message>
        <source>Add another one first, or change this one.</source>
        <translation>Ajoutez-en d’abord une autre, ou changez celle-ci.</translation>
    </message>
    <message>
        <source>To remove a passphrase, first type one that shall go on opening this vault.</source>
        <translation>Pour supprimer une phrase de passe, tapez d’abord celle qui doit continuer d’ouvrir ce coffre.</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La changer</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>The passphrase was added. It opens this vault from now on.</source>
        <translation>La phrase de passe a été ajoutée. Elle ouvre ce coffre à partir de maintenant.</translation>
    </message>
    <message>
        <source>The passphrase was changed. The old one opens nothing now.</source>
        <translation>La phrase de passe a été changée. L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The passphrase was removed. It opens nothing now.</source>
        <translation>La phrase de passe a été supprimée. Elle n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Find in this document</source>
        <translation>Chercher dans ce document</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>a relative, a plumber, a dentist</source>
        <translation>un parent, un plombier, un dentiste</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>Name only who matters for what happened. You decide for each person how others will read the name.</source>
        <translation>Ne nommez que les personnes qui comptent pour ce qui s’est passé. Vous décidez pour chacune comment les autres liront son nom.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
</context>
<context>
    <name>PeopleRow</name>
    <message numerus="yes">
        <source>Any {need} of these %Ln people together bring the vault back.</source>
        <translation>
            <numerusform>{need} de cette %Ln personne suffisent pour retrouver le coffre.</numerusform>
            <numerusform>{need} de ces %Ln personnes suffisent, ensemble, pour retrouver le coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln people together bring the vault back.</source>
        <translation>
            <numerusform>%Ln personne retrouve le coffre.</numerusform>
            <numerusform>Les %Ln personnes ensemble retrouvent le coffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer learn nothing. %Ln share(s) may be lost.</source>
        <translation>
            <numerusform>Un nombre inférieur n’apprend rien. %Ln part peut se perdre.</numerusform>
            <numerusform>Un nombre inférieur n’apprend rien. %Ln parts peuvent se perdre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer learn nothing. If one of them loses the share, the others open nothing.</source>
        <translation>Un nombre inférieur n’apprend rien. Si l’une de ces personnes perd sa part, les autres n’ouvrent plus rien.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonyme</translation>
    </message>
    <message>
        <source>Who in this</source>
        <translation>Rôle dans les faits</translation>
    </message>
    <message>
        <source>Named to others by</source>
        <translation>Nommer pour les autres par</translation>
    </message>
    <message>
        <source>Agreed to be in this</source>
        <translation>A accepté d’y figurer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{name} was taken out</source>
        <translation>{name}&#xa0;: personne retirée</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop (nothing is lost)</source>
        <translation>Arrêter (rien n’est perdu)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after 20 seconds.</source>
        <translation>Copié. Le presse-papiers est vidé après 20 secondes.</translation>
    </message>
</context>
<context>
    <name>ReaderHead</name>
    <message>
        <source>Find in this page (Ctrl+F)</source>
        <translation>Chercher dans cette page (Ctrl+F)</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Next: {title}</source>
        <translation>Suivant&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ReaderSide</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>{read} of {of} pages read</source>
        <translation>Pages lues&#xa0;: {read} sur {of}</translation>
    </message>
</context>
<context>
    <name>ReaderWords</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the library</source>
        <translation>Retour à la bibliothèque</translation>
    </message>
    <message>
        <source>“{title}” is not on this computer yet</source>
        <translation>«&#xa0;{title}&#xa0;» n’est pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Fetch its language when you have a connection. Everything that is here stays readable without one.</source>
        <translation>Téléchargez-le dans sa langue quand vous aurez une connexion. Tout ce qui est ici reste lisible sans connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln terme</numerusform>
            <numerusform>%Ln termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left in this part</source>
        <translation>
            <numerusform>encore %Ln minute dans cette partie</numerusform>
            <numerusform>encore %Ln minutes dans cette partie</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to fetch</source>
        <translation>Choisir ce qu’il faut télécharger</translation>
    </message>
    <message>
        <source>You can read this form here. Filling it in on this computer comes in a later version.</source>
        <translation>Vous pouvez lire ce formulaire ici. Le remplir sur cet ordinateur viendra dans une version ultérieure.</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>There is no {wanted} version of this page. It is shown in {shown}.</source>
        <translation>Il n’y a pas de version de cette page en cette langue&#xa0;: {wanted}. La page est affichée dans celle-ci&#xa0;: {shown}.</translation>
    </message>
</context>
<context>
    <name>ReadyPart</name>
    <message>
        <source>Nowhere else</source>
        <translation>Nulle part ailleurs</translation>
    </message>
    <message>
        <source>These were not accepted, and are not in the parcel as they are now. What you tick goes for ever. What you leave unticked stays here.</source>
        <translation>Ces éléments n’ont pas été acceptés et ne sont pas dans le paquet tels qu’ils sont maintenant. Ce que vous cochez disparaît pour toujours. Ce que vous ne cochez pas reste ici.</translation>
    </message>
    <message>
        <source>Only in the parcel</source>
        <translation>Seulement dans le paquet</translation>
    </message>
    <message>
        <source>Your organisation has not accepted these. If the parcel or its words are lost, they are lost.</source>
        <translation>Votre organisation ne les a pas acceptés. Si le paquet ou ses mots sont perdus, ils sont perdus.</translation>
    </message>
    <message>
        <source>Go on without a connection</source>
        <translation>Continuer sans connexion</translation>
    </message>
    <message>
        <source>The hub keeps sealed copies of what you wrote, and the key to them is in this vault. Without a connection they stay there until the next exchange.</source>
        <translation>Le relais garde des copies scellées de ce que vous avez écrit, et leur clé est dans ce coffre. Sans connexion, elles y restent jusqu’au prochain échange.</translation>
    </message>
    <message>
        <source>What is sent to you while you travel still arrives here. Ask those who write to you to wait.</source>
        <translation>Ce qu’on vous envoie pendant le voyage arrive quand même ici. Demandez à ceux qui vous écrivent d’attendre.</translation>
    </message>
    <message numerus="yes">
        <source>In the parcel {name}, {size}: %n thing(s). It was read back whole, and its words were typed back.</source>
        <translation>
            <numerusform>Dans le paquet {name}, {size}&#xa0;: %n élément. Il a été relu en entier, et ses mots ont été retapés.</numerusform>
            <numerusform>Dans le paquet {name}, {size}&#xa0;: %n éléments. Il a été relu en entier, et ses mots ont été retapés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The parcel is not where it was made: {path}. Go on only if you know where it is. What goes now comes back only with it.</source>
        <translation>Le paquet n’est plus là où il a été fait&#xa0;: {path}. Ne continuez que si vous savez où il est. Ce qui part maintenant ne revient qu’avec lui.</translation>
    </message>
    <message>
        <source>Files that were not in this vault, and so are not in the parcel: {count}.</source>
        <translation>Fichiers qui n’étaient pas dans ce coffre, et ne sont donc pas dans le paquet&#xa0;: {count}.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will go from this computer.</source>
        <translation>
            <numerusform>%n élément va quitter cet ordinateur.</numerusform>
            <numerusform>%n éléments vont quitter cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverWay</name>
    <message>
        <source>Open with words from paper</source>
        <translation>Ouvrir avec des mots sur papier</translation>
    </message>
    <message>
        <source>Type what is on your recovery sheet, or the shares that people keep for you. Nothing is changed before you have chosen a new passphrase.</source>
        <translation>Tapez ce qui est sur votre feuille de récupération, ou les parts que des personnes gardent pour vous. Rien n’est modifié avant que vous ayez choisi une nouvelle phrase de passe.</translation>
    </message>
    <message>
        <source>These words open your vault. Choose a new passphrase; those that opened the same until now open nothing any more. What is on paper stays valid.</source>
        <translation>Ces mots ouvrent votre coffre. Choisissez une nouvelle phrase de passe&#xa0;; celles qui ouvraient la même chose jusqu’ici n’ouvriront plus rien. Le papier reste valable.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Make a recovery sheet</source>
        <translation>Faire une feuille de récupération</translation>
    </message>
    <message>
        <source>For the day when the passphrase is forgotten.</source>
        <translation>Pour le jour où la phrase de passe est oubliée.</translation>
    </message>
    <message>
        <source>A recovery sheet</source>
        <translation>Une feuille de récupération</translation>
    </message>
    <message>
        <source>Type the sheet back</source>
        <translation>Retaper la feuille</translation>
    </message>
    <message>
        <source>Shares for people you trust</source>
        <translation>Des parts pour des personnes de confiance</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Faire un essai</translation>
    </message>
    <message>
        <source>Given up. What is on paper opens nothing.</source>
        <translation>Vous y avez renoncé. Ce qui est sur papier n’ouvre rien.</translation>
    </message>
    <message>
        <source>These words open the vault. Type your passphrase, so that nobody else makes them.</source>
        <translation>Ces mots ouvrent le coffre. Tapez votre phrase de passe, pour que personne d’autre ne puisse les créer.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The sheet of {day} opens the vault until the new one was typed back. Then it opens nothing any more: burn it.</source>
        <translation>La feuille du {day} ouvre le coffre jusqu’à ce que la nouvelle soit retapée. Ensuite elle n’ouvre plus rien&#xa0;: brûlez-la.</translation>
    </message>
    <message>
        <source>The shares of {day} open the vault until all new ones were typed back. Then they open nothing any more.</source>
        <translation>Les parts du {day} ouvrent le coffre jusqu’à ce que toutes les nouvelles soient retapées. Ensuite elles n’ouvrent plus rien.</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>If the passphrase is forgotten</source>
        <translation>En cas d’oubli de la phrase de passe</translation>
    </message>
    <message>
        <source>If you forget your passphrase, nobody can open this vault. A recovery sheet changes that. It takes five minutes; you can also make it later, in Settings.</source>
        <translation>Si vous oubliez votre phrase de passe, personne ne peut ouvrir ce coffre. Une feuille de récupération y remédie. Il faut cinq minutes&#xa0;; vous pouvez aussi la faire plus tard, dans les Réglages.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove a passphrase</source>
        <translation>Supprimer une phrase de passe</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Type the passphrase that shall open nothing any more. A copy of the vault that somebody made before still opens with it.</source>
        <translation>Tapez la phrase de passe qui ne doit plus rien ouvrir. Une copie du coffre faite auparavant par quelqu’un s’ouvre encore avec elle.</translation>
    </message>
    <message>
        <source>The passphrase to remove</source>
        <translation>La phrase de passe à supprimer</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>It stays in the list and can be fetched again.</source>
        <translation>Il reste dans la liste et peut être téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>It was imported here and comes back only from its folder or file.</source>
        <translation>Il a été importé ici et ne revient qu’à partir de son dossier ou de son fichier.</translation>
    </message>
    <message>
        <source>Take “{title}” off this computer?</source>
        <translation>Enlever «&#xa0;{title}&#xa0;» de cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>What you ticked and how far you read is kept.</source>
        <translation>Ce que vous avez coché et où vous en étiez est conservé.</translation>
    </message>
    <message>
        <source>Removing “{title}”</source>
        <translation>Suppression de «&#xa0;{title}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RenewWay</name>
    <message>
        <source>Put a new vault in the place of this one</source>
        <translation>Mettre un nouveau coffre à la place de celui-ci</translation>
    </message>
    <message>
        <source>For when this computer was out of your sight and somebody may have copied the vault. The new one has the same content and new keys. The copy still opens with the passphrases of now: if somebody may know them, change them afterwards.</source>
        <translation>À faire si cet ordinateur a été hors de votre vue et que quelqu’un a pu copier le coffre. Le nouveau a le même contenu et de nouvelles clés. La copie s’ouvre toujours avec les phrases de passe actuelles&#xa0;: si quelqu’un peut les connaître, changez-les ensuite.</translation>
    </message>
    <message>
        <source>What is not typed here is not carried over.</source>
        <translation>Ce qui n’est pas tapé ici n’est pas repris.</translation>
    </message>
    <message>
        <source>Try it and add it</source>
        <translation>L’essayer et l’ajouter</translation>
    </message>
    <message>
        <source>Recovery words and shares of now will not open the new vault. Make new ones when it is open, in Settings, under Recovery.</source>
        <translation>Les mots et les parts de récupération actuels n’ouvriront pas le nouveau coffre. Quand il sera ouvert, faites-en de nouveaux dans Réglages, sous Récupération.</translation>
    </message>
    <message>
        <source>Passphrases to keep</source>
        <translation>Phrases de passe à garder</translation>
    </message>
    <message>
        <source>A passphrase to keep</source>
        <translation>Une phrase de passe à garder</translation>
    </message>
    <message>
        <source>Every passphrase to keep is in the list</source>
        <translation>Toutes les phrases de passe à garder sont dans la liste</translation>
    </message>
    <message>
        <source>Make the new vault</source>
        <translation>Créer le nouveau coffre</translation>
    </message>
    <message>
        <source>Making the new vault</source>
        <translation>Création du nouveau coffre</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The vault is as it was.</source>
        <translation>Le coffre est comme avant.</translation>
    </message>
    <message>
        <source>The new vault is in its place. The old one is destroyed, as far as the disk allows.</source>
        <translation>Le nouveau coffre est en place. L’ancien est détruit, autant que le disque le permet.</translation>
    </message>
    <message>
        <source>Open it, and make new recovery words: the ones from before open nothing any more.</source>
        <translation>Ouvrez-le et faites de nouveaux mots de récupération&#xa0;: ceux d’avant n’ouvrent plus rien.</translation>
    </message>
    <message>
        <source>This one is in the list already.</source>
        <translation>Celle-ci est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Older vaults that are kept beside it stay as they are: {names}.</source>
        <translation>Les coffres plus anciens gardés à côté restent comme ils sont&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>While it is made, it takes {needed} more on this disk. Free: {free}.</source>
        <translation>Pendant sa création, il prend {needed} de plus sur ce disque. Libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>Make room on the disk first.</source>
        <translation>Faites d’abord de la place sur le disque.</translation>
    </message>
    <message>
        <source>Nothing yet. Type them one after another, each with its key file if it has one.</source>
        <translation>Rien pour l’instant. Tapez-les l’une après l’autre, chacune avec son fichier-clé si elle en a un.</translation>
    </message>
    <message>
        <source>Passphrase {number} with the key file {name}</source>
        <translation>Phrase de passe {number} avec le fichier-clé {name}</translation>
    </message>
    <message>
        <source>Passphrase {number}</source>
        <translation>Phrase de passe {number}</translation>
    </message>
    <message>
        <source>{name}: opens a half of this vault</source>
        <translation>{name}&#xa0;: ouvre une moitié de ce coffre</translation>
    </message>
    <message>
        <source>Leave out: {name}</source>
        <translation>Ne pas reprendre&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>RepeatStep</name>
    <message>
        <source>Type it back</source>
        <translation>Retapez-la</translation>
    </message>
    <message>
        <source>Type the passphrase from your paper. This shows that you can read what you wrote.</source>
        <translation>Tapez la phrase de passe d’après votre papier. Vous saurez ainsi que vous pouvez relire ce que vous avez noté.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase de passe, encore une fois</translation>
    </message>
    <message>
        <source>It is the same.</source>
        <translation>C’est bien la même.</translation>
    </message>
    <message>
        <source>Only the spaces differ: one between two words, and none before or after them.</source>
        <translation>Seuls les espaces diffèrent&#xa0;: un entre deux mots, aucun avant ni après.</translation>
    </message>
    <message>
        <source>Not the same yet. Go back to see the words again.</source>
        <translation>Ce n’est pas encore la même. Revenez en arrière pour revoir les mots.</translation>
    </message>
</context>
<context>
    <name>RescueReport</name>
    <message>
        <source>What is in the new vault</source>
        <translation>Ce qui est dans le nouveau coffre</translation>
    </message>
    <message>
        <source>Keep this list in the new vault</source>
        <translation>Garder cette liste dans le nouveau coffre</translation>
    </message>
    <message>
        <source>The new vault can take the place of the damaged one, which is then kept beside it in a folder of its own. Or both stay where they are.</source>
        <translation>Le nouveau coffre peut prendre la place du coffre endommagé, qui est alors gardé à côté dans son propre dossier. Ou bien les deux restent où ils sont.</translation>
    </message>
    <message>
        <source>Use the new vault</source>
        <translation>Utiliser le nouveau coffre</translation>
    </message>
    <message>
        <source>Leave both as they are</source>
        <translation>Laisser les deux en l’état</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n dossier</numerusform>
            <numerusform>%n dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n cours</numerusform>
            <numerusform>%n cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that people wrote.</source>
        <translation>Rien de ce que des personnes ont écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be read in their place, and were made anew from their history. Nothing of them is missing.</source>
        <translation>
            <numerusform>%n élément n’a pas pu être lu à sa place et a été refait à partir de son historique. Il n’y manque rien.</numerusform>
            <numerusform>%n éléments n’ont pas pu être lus à leur place et ont été refaits à partir de leur historique. Il n’y manque rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in the new vault, on the page Documentation, as the case “{title}”.</source>
        <translation>La liste est dans le nouveau coffre, sur la page Documentation, sous le dossier «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Everything could be read. Nothing is missing.</source>
        <translation>Tout a pu être lu. Il ne manque rien.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more; the list that you can keep has all.</source>
        <translation>
            <numerusform>Et %n autre&#xa0;; la liste que vous pouvez garder contient tout.</numerusform>
            <numerusform>Et %n autres&#xa0;; la liste que vous pouvez garder contient tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueWay</name>
    <message>
        <source>Rescue what a damaged vault still holds</source>
        <translation>Sauver ce qu’un coffre endommagé contient encore</translation>
    </message>
    <message>
        <source>Everything that can still be read is written into a new vault. The damaged one is not touched.</source>
        <translation>Tout ce qui peut encore être lu est écrit dans un nouveau coffre. Le coffre endommagé n’est pas touché.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Where the new vault goes</source>
        <translation>Où va le nouveau coffre</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>The new vault opens with this passphrase alone. The other half, other passphrases and recovery words are not carried over.</source>
        <translation>Le nouveau coffre s’ouvre avec cette phrase de passe seulement. L’autre moitié, les autres phrases de passe et les mots de récupération ne sont pas repris.</translation>
    </message>
    <message>
        <source>Rescue</source>
        <translation>Sauver</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Reading and writing</source>
        <translation>Lecture et écriture</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was left.</source>
        <translation>Rien n’a été modifié et rien n’est resté.</translation>
    </message>
    <message>
        <source>What could not be rescued</source>
        <translation>Ce qui n’a pas pu être sauvé</translation>
    </message>
    <message>
        <source>Keeping it…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Putting the new vault in its place</source>
        <translation>Mise en place du nouveau coffre</translation>
    </message>
    <message>
        <source>Both vaults are where they were.</source>
        <translation>Les deux coffres sont où ils étaient.</translation>
    </message>
    <message>
        <source>The rescued vault is in this folder: {path}</source>
        <translation>Le coffre sauvé est dans ce dossier&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Here, the damaged one is still in its place. Come back to use the new one.</source>
        <translation>Ici, le coffre endommagé est toujours à sa place. Revenez pour utiliser le nouveau.</translation>
    </message>
    <message>
        <source>The vault was rescued</source>
        <translation>Le coffre a été sauvé</translation>
    </message>
    <message>
        <source>The rescued vault is in its place. The damaged one is kept in the folder {name} beside it.</source>
        <translation>Le coffre sauvé est en place. Le coffre endommagé est gardé à côté, dans le dossier {name}.</translation>
    </message>
    <message>
        <source>Open it, look for what is missing in a backup, and make new recovery words.</source>
        <translation>Ouvrez-le, cherchez ce qui manque dans une sauvegarde et faites de nouveaux mots de récupération.</translation>
    </message>
    <message>
        <source>Open it, and make new recovery words.</source>
        <translation>Ouvrez-le et faites de nouveaux mots de récupération.</translation>
    </message>
    <message>
        <source>It takes {needed} there. Free: {free}.</source>
        <translation>Il y prend {needed}. Libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk, or make room.</source>
        <translation>Choisissez un dossier sur un autre disque, ou faites de la place.</translation>
    </message>
    <message>
        <source>Where shall the new vault go?</source>
        <translation>Où mettre le nouveau coffre&#xa0;?</translation>
    </message>
</context>
<context>
    <name>RestoreWay</name>
    <message>
        <source>Bring back a vault from a backup</source>
        <translation>Restaurer un coffre à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>A backup is a file that was written on the page “Copies and checks”. Nothing is changed before you have seen what is in it.</source>
        <translation>Une sauvegarde est un fichier écrit depuis la page «&#xa0;Copies et vérifications&#xa0;». Rien n’est modifié avant que vous ayez vu ce qu’elle contient.</translation>
    </message>
    <message>
        <source>What opens this backup? The passphrase of the vault does not.</source>
        <translation>Qu’est-ce qui ouvre cette sauvegarde&#xa0;? Ce n’est pas la phrase de passe du coffre.</translation>
    </message>
    <message>
        <source>The backup was read to its end, and it is whole. This is what it brings back:</source>
        <translation>La sauvegarde a été lue jusqu’au bout, et elle est complète. Voici ce qu’elle permet de restaurer&#xa0;:</translation>
    </message>
    <message>
        <source>The restored vault gets a new passphrase, and counts as a new computer.</source>
        <translation>Le coffre restauré reçoit une nouvelle phrase de passe, et compte comme un nouvel ordinateur.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder à l’intérieur</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Bring the vault back</source>
        <translation>Restaurer le coffre</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
    <message>
        <source>Bringing the vault back</source>
        <translation>Restauration du coffre</translation>
    </message>
    <message>
        <source>Nothing was left on the disk.</source>
        <translation>Rien n’est resté sur le disque.</translation>
    </message>
</context>
<context>
    <name>ReviewView</name>
    <message>
        <source>Before you send</source>
        <translation>Avant d’envoyer</translation>
    </message>
    <message>
        <source>Who will read it</source>
        <translation>Qui le lira</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Send when there is a connection</source>
        <translation>Envoyer dès qu’il y a une connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The case officers of {name}</source>
        <translation>Les personnes chargées des dossiers chez {name}</translation>
    </message>
    <message>
        <source>It is sealed on this computer for {name}. Nobody on the way can read it, not even the hub that passes it on.</source>
        <translation>L’envoi est scellé sur cet ordinateur pour {name}. Personne en chemin ne peut le lire, pas même le relais qui le transmet.</translation>
    </message>
    <message numerus="yes">
        <source>The whole case, %n incident(s)</source>
        <translation>
            <numerusform>Tout le dossier, %n incident</numerusform>
            <numerusform>Tout le dossier, %n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>Only: {title}</source>
        <translation>Seulement&#xa0;: {title}</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>À {name}</translation>
    </message>
    <message>
        <source>text only</source>
        <translation>texte seulement</translation>
    </message>
    <message>
        <source>about {size} in total</source>
        <translation>environ {size} au total</translation>
    </message>
    <message>
        <source>Still to choose: did the people agree?</source>
        <translation>Reste à choisir&#xa0;: les personnes ont-elles accepté&#xa0;?</translation>
    </message>
    <message>
        <source>Still to choose: what happens to {name}</source>
        <translation>Reste à choisir&#xa0;: ce qu’il advient de {name}</translation>
    </message>
    <message>
        <source>It leaves with the next exchange, by itself.</source>
        <translation>Cela part tout seul avec le prochain échange.</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>It waits for a connection and leaves with the next exchange</source>
        <translation>L’envoi attend une connexion et part avec le prochain échange</translation>
    </message>
    <message>
        <source>It is not sent. Everything is as you left it.</source>
        <translation>L’envoi est annulé. Tout est comme vous l’avez laissé.</translation>
    </message>
    <message>
        <source>{name} tells more than its picture, in a form that cannot be taken out.</source>
        <translation>{name} en dit plus que son image, sous une forme qui ne peut pas être enlevée.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Leave it out, or send it with everything that it tells.</source>
        <translation>Laissez ce fichier de côté, ou envoyez-le avec tout ce qu’il révèle.</translation>
    </message>
    <message>
        <source>Write what happened</source>
        <translation>Écrire ce qui s’est passé</translation>
    </message>
    <message>
        <source>There is nothing to send yet</source>
        <translation>Il n’y a encore rien à envoyer</translation>
    </message>
    <message>
        <source>Write at least one sentence about what happened; then come back here.</source>
        <translation>Écrivez au moins une phrase sur ce qui s’est passé, puis revenez ici.</translation>
    </message>
    <message>
        <source>This vault is the organisation itself</source>
        <translation>Ce coffre est celui de l’organisation elle-même</translation>
    </message>
    <message>
        <source>What is documented here is already where it would be sent to.</source>
        <translation>Ce qui est documenté ici se trouve déjà là où on l’enverrait.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>You have not joined an organisation yet</source>
        <translation>Vous n’avez pas encore rejoint d’organisation</translation>
    </message>
    <message>
        <source>To send something sealed, Fieldbook must know for whom. Ask the organisation for an invite. Everything that you wrote stays here until then.</source>
        <translation>Pour envoyer quelque chose de scellé, Fieldbook doit savoir pour qui. Demandez une invitation à l’organisation. Tout ce que vous avez écrit reste ici jusque-là.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Room in the vault</source>
        <translation>Place dans le coffre</translation>
    </message>
    <message>
        <source>Make more room</source>
        <translation>Agrandir le coffre</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Une autre taille</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>The new size of the vault</source>
        <translation>La nouvelle taille du coffre</translation>
    </message>
    <message>
        <source>If another passphrase opens the other half, open that half once afterwards. Until then, opening it takes longer than usual, and an expert can see that it was not the half that asked for more room.</source>
        <translation>Si une autre phrase de passe ouvre l’autre moitié, ouvrez cette moitié une fois ensuite. D’ici là, l’ouvrir prend plus de temps que d’habitude, et un expert peut voir que ce n’est pas elle qui a demandé plus de place.</translation>
    </message>
    <message>
        <source>Making room</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>Make it that large</source>
        <translation>Lui donner cette taille</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The vault takes its full size on the disk from the first day, and takes it twice, so that nobody can see from outside how much is in it. It never becomes smaller.</source>
        <translation>Le coffre prend toute sa taille sur le disque dès le premier jour, et la prend deux fois, pour que personne ne voie de l’extérieur combien il contient. Il ne devient jamais plus petit.</translation>
    </message>
    <message>
        <source>{room} free of {size}</source>
        <translation>{room} libres sur {size}</translation>
    </message>
    <message>
        <source>Twice as large: {size}</source>
        <translation>Deux fois plus grand&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Takes {needed} more on the disk. Free there: {free}.</source>
        <translation>Prend {needed} de plus sur le disque. Libre&#xa0;: {free}.</translation>
    </message>
    <message>
        <source>That is not enough. Choose a smaller size, or make room on the disk first.</source>
        <translation>Ce n’est pas assez. Choisissez une taille plus petite, ou faites d’abord de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Protecting the vault</source>
        <translation>Protéger le coffre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Ouvrir {name}</translation>
    </message>
</context>
<context>
    <name>SavedSign</name>
    <message>
        <source>Saved on this computer</source>
        <translation>Enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>I have the sheet</source>
        <translation>J’ai la feuille</translation>
    </message>
    <message>
        <source>I have shares</source>
        <translation>J’ai des parts</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>Prendre cette part</translation>
    </message>
    <message>
        <source>This share was typed already.</source>
        <translation>Cette part a déjà été tapée.</translation>
    </message>
    <message>
        <source>Type another one, from another person.</source>
        <translation>Tapez-en une autre, d’une autre personne.</translation>
    </message>
    <message>
        <source>Share {number} is good</source>
        <translation>La part {number} est bonne</translation>
    </message>
    <message>
        <source>Type the first share.</source>
        <translation>Tapez la première part.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more share(s) needed.</source>
        <translation>
            <numerusform>Il faut encore %Ln part.</numerusform>
            <numerusform>Il faut encore %Ln parts.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are enough.</source>
        <translation>C’est assez.</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Do not send: {title}</source>
        <translation>Ne pas envoyer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>It leaves with the next exchange. Ready since {day}.</source>
        <translation>Part avec le prochain échange. Prêt depuis le {day}.</translation>
    </message>
    <message>
        <source>Handed over for sending on {day}</source>
        <translation>Remis pour envoi le {day}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Kept inside the vault, never beside it.</source>
        <translation>Gardés dans le coffre, jamais à côté.</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock by itself when nothing is touched for</source>
        <translation>Verrouiller après un repos de</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts from the next time you unlock. Ctrl+L locks at once, in every window.</source>
        <translation>Compte à partir du prochain déverrouillage. Ctrl+L verrouille tout de suite, dans toutes les fenêtres.</translation>
    </message>
    <message>
        <source>It also locks with the screen, when the computer goes to sleep, when its lid is closed or another user signs in, and when a stick with the key file is pulled. A few programs that lock the screen tell nobody; then only the time counts.</source>
        <translation>Il se verrouille aussi avec l’écran, quand l’ordinateur se met en veille, quand on ferme son capot ou qu’une autre personne ouvre une session, et quand on retire la clé USB qui porte le fichier-clé. Quelques programmes qui verrouillent l’écran ne préviennent personne&#xa0;; alors seul le temps compte.</translation>
    </message>
    <message>
        <source>Passphrases and key files</source>
        <translation>Phrases de passe et fichiers-clés</translation>
    </message>
    <message>
        <source>Who sees the screen</source>
        <translation>Qui voit l’écran</translation>
    </message>
    <message>
        <source>This vault is the desk now. Lock and unlock to see its pages.</source>
        <translation>Ce coffre est maintenant le bureau. Verrouillez et déverrouillez pour voir ses pages.</translation>
    </message>
</context>
<context>
    <name>ShareRow</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>The share of {name}</source>
        <translation>La part de {name}</translation>
    </message>
    <message>
        <source>Read the words out in this order, or let {name} copy them by hand. Send them by no message that others may read.</source>
        <translation>Lisez les mots à voix haute dans cet ordre, ou laissez {name} les copier à la main. Ne les envoyez par aucun message que d’autres pourraient lire.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>SharesWalk</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Faire les parts</translation>
    </message>
    <message>
        <source>Seal it</source>
        <translation>La sceller</translation>
    </message>
    <message>
        <source>This share is sealed now and sent with the next exchange. Nobody on the way can read it.</source>
        <translation>Cette part est scellée maintenant et envoyée avec le prochain échange. Personne en chemin ne peut la lire.</translation>
    </message>
    <message>
        <source>Show this share</source>
        <translation>Afficher cette part</translation>
    </message>
    <message>
        <source>Be alone with this person, or alone. The words are shown until you go on.</source>
        <translation>Personne d’autre que cette personne et vous ne doit voir l’écran. Les mots sont affichés jusqu’à ce que vous continuiez.</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>C’est noté sur papier</translation>
    </message>
    <message>
        <source>Copy the words in their order, with their numbers, for this person alone. The words of shares are English in every language.</source>
        <translation>Copiez les mots dans leur ordre, avec leurs numéros, pour cette personne seule. Les mots des parts sont en anglais, quelle que soit la langue.</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>Vérifier ce que j’ai tapé</translation>
    </message>
    <message>
        <source>Type the share from the paper. The shares count when all of them were typed back.</source>
        <translation>Tapez la part d’après le papier. Les parts ne sont valables que lorsque toutes ont été retapées.</translation>
    </message>
    <message>
        <source>This is another person&apos;s share.</source>
        <translation>C’est la part d’une autre personne.</translation>
    </message>
    <message>
        <source>Type the share of the person named above.</source>
        <translation>Tapez la part de la personne nommée ci-dessus.</translation>
    </message>
    <message>
        <source>The shares count from now on. Older shares open nothing.</source>
        <translation>Les parts sont valables à partir de maintenant. Les plus anciennes n’ouvrent plus rien.</translation>
    </message>
</context>
<context>
    <name>SheetWalk</name>
    <message>
        <source>Type the words from your paper. This shows that you can read what you wrote; the sheet counts only then.</source>
        <translation>Tapez les mots d’après votre papier. Cela montre que vous pouvez lire ce que vous avez écrit&#xa0;; la feuille n’est valable qu’ensuite.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>See the words again</source>
        <translation>Revoir les mots</translation>
    </message>
    <message>
        <source>{count} words on paper open the vault when the passphrase is forgotten. Have pen and paper ready, and nobody behind you.</source>
        <translation>{count} mots sur papier ouvrent le coffre quand la phrase de passe est oubliée. Préparez un stylo et du papier, et vérifiez que personne n’est derrière vous.</translation>
    </message>
    <message>
        <source>Whoever has the paper and this computer can read everything. Keep it away from the computer, where only you find it.</source>
        <translation>Qui a le papier et cet ordinateur peut tout lire. Gardez-le loin de l’ordinateur, là où personne d’autre ne le trouvera.</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Copy the words in their order, with their numbers. They are kept nowhere, and are not shown again after you leave this page.</source>
        <translation>Copiez les mots dans leur ordre, avec leurs numéros. Ils ne sont gardés nulle part, et ne seront plus affichés quand vous aurez quitté cette page.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Afficher les mots</translation>
    </message>
    <message>
        <source>I have copied them</source>
        <translation>Je les ai copiés</translation>
    </message>
    <message>
        <source>Check what I typed</source>
        <translation>Vérifier ce que j’ai tapé</translation>
    </message>
    <message>
        <source>The sheet counts from now on. An older one opens nothing.</source>
        <translation>La feuille est valable à partir de maintenant. Une feuille plus ancienne n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Content as of {day}</source>
        <translation>Contenu à la date du {day}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>To fetch</source>
        <translation>À télécharger</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>No course fits these filters.</source>
        <translation>Aucun cours ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Exchange with {organisation} to see which courses there are, with their languages and sizes. Or start with the short course that comes with Fieldbook.</source>
        <translation>Faites un échange avec {organisation} pour voir quels cours existent, avec leurs langues et leurs tailles. Ou commencez par le petit cours fourni avec Fieldbook.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Courses are read here without a connection. They come from an organisation that invites you, or from a folder that somebody gives you. A short course about first steps comes with Fieldbook.</source>
        <translation>Les cours se lisent ici sans connexion. Ils viennent d’une organisation qui vous invite, ou d’un dossier que quelqu’un vous donne. Un petit cours sur les premiers pas est fourni avec Fieldbook.</translation>
    </message>
    <message>
        <source>Join with an invite</source>
        <translation>Rejoindre avec une invitation</translation>
    </message>
    <message>
        <source>No course is here yet</source>
        <translation>Aucun cours n’est encore ici</translation>
    </message>
    <message>
        <source>Start with “First steps”</source>
        <translation>Commencer par «&#xa0;Premiers pas&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Saves everything and locks. Ctrl+L</source>
        <translation>Enregistre tout et verrouille. Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpaceStep</name>
    <message>
        <source>How much room?</source>
        <translation>Combien de place&#xa0;?</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Créer le coffre</translation>
    </message>
    <message>
        <source>The vault takes its full room on the disk from the first day, so that nobody can see from outside how much is in it. It takes twice the size that you choose. You can make it larger later.</source>
        <translation>Le coffre occupe toute sa place sur le disque dès le premier jour, pour que personne ne voie de l’extérieur ce qu’il contient. Il prend le double de la taille choisie. Vous pourrez l’agrandir plus tard.</translation>
    </message>
    <message>
        <source>{size}: texts, photos, courses</source>
        <translation>{size}&#xa0;: textes, photos, cours</translation>
    </message>
    <message>
        <source>{size}: video and long recordings too</source>
        <translation>{size}&#xa0;: aussi des vidéos et de longs enregistrements</translation>
    </message>
    <message>
        <source>Free on this disk: {size}</source>
        <translation>Libre sur ce disque&#xa0;: {size}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>Accepted by {name} on {day}</source>
        <translation>Accepté par {name} le {day}</translation>
    </message>
    <message>
        <source>Received by {name} on {day}</source>
        <translation>Reçu par {name} le {day}</translation>
    </message>
    <message>
        <source>Received on {day}</source>
        <translation>Reçu le {day}</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Réponse reçue le {day}</translation>
    </message>
    <message>
        <source>Stored by the hub</source>
        <translation>Déposé sur le relais</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Waiting for a connection</source>
        <translation>En attente de connexion</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>The mailbox is gone</source>
        <translation>La boîte aux lettres n’existe plus</translation>
    </message>
    <message>
        <source>A file of it is damaged or gone</source>
        <translation>Un de ses fichiers est endommagé ou absent</translation>
    </message>
    <message>
        <source>The hub takes nothing of this size</source>
        <translation>Le relais n’accepte rien de cette taille</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>StepWalk</name>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SteppedWay</name>
    <message>
        <source>One step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Hard to guess.</source>
        <translation>Difficile à deviner.</translation>
    </message>
    <message>
        <source>Hard to guess. Six words drawn at random are harder still.</source>
        <translation>Difficile à deviner. Six mots tirés au hasard le sont encore plus.</translation>
    </message>
    <message>
        <source>Too easy to guess.</source>
        <translation>Trop facile à deviner.</translation>
    </message>
    <message>
        <source>At one try a second, a computer needs: {time}. A thousand computers need: {less}.</source>
        <translation>À un essai par seconde, il faut à un ordinateur&#xa0;: {time}. À mille ordinateurs&#xa0;: {less}.</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message>
        <source>more than a thousand million years</source>
        <translation>plus d’un milliard d’années</translation>
    </message>
    <message>
        <source>millions of years</source>
        <translation>des millions d’années</translation>
    </message>
    <message>
        <source>thousands of years</source>
        <translation>des milliers d’années</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Studio</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Sign courses and bring them to your readers.</source>
        <translation>Signez des cours et apportez-les à vos lecteurs.</translation>
    </message>
    <message>
        <source>No course to publish yet</source>
        <translation>Aucun cours à publier pour l’instant</translation>
    </message>
    <message>
        <source>Import a folder of pages in the library; then it can be published here.</source>
        <translation>Importez un dossier de pages dans la bibliothèque&#xa0;; vous pourrez ensuite le publier ici.</translation>
    </message>
    <message>
        <source>Courses made here</source>
        <translation>Cours créés ici</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Ouvrir la bibliothèque</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Publish {name}</source>
        <translation>Publier {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Published as version {version}: {size} were sent.</source>
        <translation>Version {version} publiée&#xa0;: {size} envoyés.</translation>
    </message>
    <message>
        <source>Nothing changed since version {version}; nothing was sent.</source>
        <translation>Rien n’a changé depuis la version {version}&#xa0;; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>TextCard</name>
    <message>
        <source>What they will read</source>
        <translation>Ce que l’on lira</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Récit</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message numerus="yes">
        <source>%Ln line(s) unticked</source>
        <translation>
            <numerusform>%Ln ligne décochée</numerusform>
            <numerusform>%Ln lignes décochées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TrapWalk</name>
    <message>
        <source>The passphrase that destroys</source>
        <translation>La phrase de passe qui détruit</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <source>Cases</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Letters that came to the desk</source>
        <translation>Courriers arrivés au bureau</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Typed, and not finished</source>
        <translation>Commencé, pas terminé</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>In the parcel</source>
        <translation>Dans le paquet</translation>
    </message>
    <message>
        <source>Changed since it was accepted</source>
        <translation>Modifié depuis l’acceptation</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Pas envoyé</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Comes again with an exchange</source>
        <translation>Revient avec un échange</translation>
    </message>
    <message>
        <source>Accepted on {day}</source>
        <translation>Accepté le {day}</translation>
    </message>
    <message>
        <source>In this window nothing tells that something was taken off. The words, names and files are overwritten.</source>
        <translation>Dans cette fenêtre, rien ne dit que quelque chose a été retiré. Les mots, les noms et les fichiers sont écrasés.</translation>
    </message>
    <message>
        <source>An expert who has your passphrase and special tools can still see how many entries were written and when, and that some are away; not what they said, nor about whom. The file that you packed may be found where it lies.</source>
        <translation>Un expert qui a votre phrase de passe et des outils spéciaux peut encore voir combien d’entrées ont été écrites et quand, et que certaines sont absentes&#xa0;; pas ce qu’elles disaient, ni de qui. Le paquet que vous avez fait peut être découvert là où il se trouve.</translation>
    </message>
    <message>
        <source>A drive may keep old pieces that your passphrase opens. Putting a new vault in the place of this one, under Settings, Under pressure, helps against that.</source>
        <translation>Un disque peut garder d’anciens morceaux que votre phrase de passe ouvre. Mettre un nouveau coffre à la place de celui-ci, dans Réglages, «&#xa0;En cas de pression&#xa0;», aide contre cela.</translation>
    </message>
    <message>
        <source>If even that could harm you, travel with another computer or with a new vault, and leave this one at home.</source>
        <translation>Si même cela peut vous nuire, voyagez avec un autre ordinateur ou un nouveau coffre, et laissez celui-ci chez vous.</translation>
    </message>
    <message>
        <source>What was accepted is not a whole copy: real names behind other names, originals of photos, drafts and the history were never sent. Only the parcel brings all of it back.</source>
        <translation>Ce qui a été accepté n’est pas une copie complète&#xa0;: les vrais noms derrière les pseudonymes, les originaux des photos, les brouillons et l’historique n’ont jamais été envoyés. Seul le paquet permet de tout retrouver.</translation>
    </message>
</context>
<context>
    <name>TravelOverview</name>
    <message>
        <source>1. Send</source>
        <translation>1. Envoyer</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>You have not joined an organisation, so nothing can be sent from here. The parcel in step 3 does not need one.</source>
        <translation>Vous n’avez rejoint aucune organisation&#xa0;: rien ne peut être envoyé d’ici. Le paquet de l’étape 3 n’en a pas besoin.</translation>
    </message>
    <message>
        <source>Join an organisation</source>
        <translation>Rejoindre une organisation</translation>
    </message>
    <message numerus="yes">
        <source>Waiting to be sent: %n thing(s).</source>
        <translation>
            <numerusform>En attente d’envoi&#xa0;: %n élément.</numerusform>
            <numerusform>En attente d’envoi&#xa0;: %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits to be sent. A case is sent from its own page.</source>
        <translation>Rien n’attend d’être envoyé. Un dossier s’envoie depuis sa propre page.</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>2. Wait until it arrived</source>
        <translation>2. Attendre que ce soit arrivé</translation>
    </message>
    <message>
        <source>Not accepted yet:</source>
        <translation>Pas encore accepté&#xa0;:</translation>
    </message>
    <message>
        <source>Only on this computer:</source>
        <translation>Seulement sur cet ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing that was written for {name} waits for an answer.</source>
        <translation>Rien de ce qui a été écrit pour {name} n’attend de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s), such as contacts and drafts, are never sent.</source>
        <translation>
            <numerusform>%n autre élément, comme un contact ou un brouillon, n’est jamais envoyé.</numerusform>
            <numerusform>%n autres éléments, comme les contacts et les brouillons, ne sont jamais envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>3. Take it off this computer</source>
        <translation>3. Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>You choose what goes. It is packed into one encrypted file, a parcel. The parcel is read back whole and its words are typed back; only then does anything go.</source>
        <translation>Vous choisissez ce qui part. Tout est mis dans un seul fichier chiffré, le paquet. Le paquet est relu en entier et ses mots sont retapés&#xa0;; c’est seulement ensuite que quelque chose est retiré.</translation>
    </message>
    <message numerus="yes">
        <source>A parcel of {day} holds %n thing(s).</source>
        <translation>
            <numerusform>Un paquet du {day} contient %n élément.</numerusform>
            <numerusform>Un paquet du {day} contient %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its words were not typed back yet, so it does not count.</source>
        <translation>Ses mots n’ont pas encore été retapés&#xa0;: il n’est pas encore valable.</translation>
    </message>
    <message>
        <source>Choose what goes</source>
        <translation>Choisir ce qui part</translation>
    </message>
    <message>
        <source>There is nothing here that would have to go.</source>
        <translation>Il n’y a rien ici qu’il faudrait retirer.</translation>
    </message>
    <message>
        <source>Type its words</source>
        <translation>Taper ses mots</translation>
    </message>
    <message>
        <source>4. Afterwards</source>
        <translation>4. Après</translation>
    </message>
    <message>
        <source>With the parcel and its words everything comes back as it was, with its history; on this computer, or on another one if this one was taken.</source>
        <translation>Avec le paquet et ses mots, tout revient comme avant, avec son historique&#xa0;; sur cet ordinateur, ou sur un autre si celui-ci vous a été pris.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer le paquet</translation>
    </message>
    <message>
        <source>What can still be seen</source>
        <translation>Ce qui peut encore se voir</translation>
    </message>
    <message>
        <source>Older vaults that are kept beside this one hold what they held, and open with the passphrase of that day: {names}. Nothing is taken off them. Remove those folders when you need them no more.</source>
        <translation>Des coffres plus anciens, gardés à côté de celui-ci, contiennent toujours ce qu’ils contenaient et s’ouvrent avec la phrase de passe de ce jour-là&#xa0;: {names}. Rien n’en est retiré. Supprimez ces dossiers quand vous n’en avez plus besoin.</translation>
    </message>
</context>
<context>
    <name>TravelPage</name>
    <message>
        <source>Before a journey</source>
        <translation>Avant un voyage</translation>
    </message>
    <message>
        <source>Take things off before a journey</source>
        <translation>Retirer des choses avant un voyage</translation>
    </message>
    <message>
        <source>Bring a parcel back</source>
        <translation>Restaurer un paquet</translation>
    </message>
    <message>
        <source>What is not on the computer is protected best: send, wait, take off, bring back.</source>
        <translation>Ce qui n’est pas sur l’ordinateur est le mieux protégé&#xa0;: envoyer, attendre, retirer, restaurer.</translation>
    </message>
    <message>
        <source>Exchanging</source>
        <translation>Échange en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still wait.</source>
        <translation>
            <numerusform>%n élément attend encore.</numerusform>
            <numerusform>%n éléments attendent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that waited was sent. Acceptance comes with a later exchange.</source>
        <translation>Tout ce qui attendait a été envoyé. L’acceptation arrive avec un échange suivant.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Restaurer le paquet</translation>
    </message>
    <message>
        <source>Take it off this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Retour aux étapes</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>What had gone is off this computer; the rest is still here.</source>
        <translation>Ce qui était déjà retiré n’est plus sur cet ordinateur&#xa0;; le reste y est toujours.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Lecture de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>TryDialog</name>
    <message>
        <source>Try a passphrase</source>
        <translation>Essayer une phrase de passe</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>Que ferait-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is opened and nothing is changed. It takes as long as unlocking.</source>
        <translation>Rien n’est ouvert et rien n’est modifié. Cela dure autant que le déverrouillage.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Passphrase to try</source>
        <translation>Phrase de passe à essayer</translation>
    </message>
    <message>
        <source>It opens the half in which it was made, and destroys the other half.</source>
        <translation>Elle ouvre la moitié dans laquelle elle a été créée, et détruit l’autre moitié.</translation>
    </message>
    <message>
        <source>Nothing was changed now.</source>
        <translation>Rien n’a été modifié maintenant.</translation>
    </message>
    <message>
        <source>It opens the vault and destroys nothing.</source>
        <translation>Elle ouvre le coffre et ne détruit rien.</translation>
    </message>
    <message>
        <source>It opens nothing here.</source>
        <translation>Elle n’ouvre rien ici.</translation>
    </message>
    <message>
        <source>Check the language of the keyboard and capital letters.</source>
        <translation>Vérifiez la langue du clavier et les majuscules.</translation>
    </message>
</context>
<context>
    <name>TryWalk</name>
    <message>
        <source>Type what is on the paper, as you would if the passphrase were forgotten. You see whether it would open this vault today. Nothing is changed.</source>
        <translation>Tapez ce qui est sur le papier, comme si la phrase de passe était oubliée. Vous verrez si cela ouvrirait ce coffre aujourd’hui. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>This would open your vault today.</source>
        <translation>Cela ouvrirait votre coffre aujourd’hui.</translation>
    </message>
    <message>
        <source>This would open your vault today, but one of the two copies of the keys is damaged. Lock and unlock, and try again.</source>
        <translation>Cela ouvrirait votre coffre aujourd’hui, mais l’une des deux copies des clés est endommagée. Verrouillez, rouvrez, et essayez encore.</translation>
    </message>
    <message>
        <source>Read a backup to its end with the words or the key that you would use on the day of need. You see what it would bring back. Nothing is changed.</source>
        <translation>Lisez une sauvegarde jusqu’au bout avec les mots ou la clé que vous utiliseriez le jour venu. Vous verrez ce qu’elle permettrait de restaurer. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>This backup is whole, and what you typed opens it.</source>
        <translation>Cette sauvegarde est complète, et ce que vous avez tapé l’ouvre.</translation>
    </message>
</context>
<context>
    <name>UnlikeWords</name>
    <message>
        <source>The passphrase that you would give</source>
        <translation>La phrase de passe que vous donneriez</translation>
    </message>
    <message>
        <source>Too much like the passphrase that you typed before. Whoever knows one of the two must not be able to guess the other. Take other words.</source>
        <translation>Elle ressemble trop à la phrase de passe que vous avez tapée auparavant. Qui connaît l’une des deux ne doit pas pouvoir deviner l’autre. Prenez d’autres mots.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>It holds 0 bytes. Often that means that copying it went wrong. Look for the original and add it again.</source>
        <translation>Il contient 0&#xa0;octet. Souvent, cela veut dire que la copie s’est mal passée. Cherchez l’original et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This PDF asks for a password</source>
        <translation>Ce PDF demande un mot de passe</translation>
    </message>
    <message>
        <source>Only the beginning of this long file is shown.</source>
        <translation>Seul le début de ce long fichier est affiché.</translation>
    </message>
    <message>
        <source>This file cannot be read as what it says it is</source>
        <translation>Ce fichier ne peut pas être lu comme ce qu’il dit être</translation>
    </message>
    <message>
        <source>It may be damaged, or cut off. It is kept as it came, and can be sent as it is.</source>
        <translation>Il est peut-être endommagé, ou coupé. Il est conservé comme il est arrivé, et peut être envoyé tel quel.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be shown here</source>
        <translation>Les fichiers de cette sorte ne peuvent pas être affichés ici</translation>
    </message>
    <message>
        <source>It is kept as it is. It cannot be read here without its password.</source>
        <translation>Il est conservé tel quel. Il ne peut pas être lu ici sans son mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is kept in your vault. It was not opened with any other program, and nothing of it was written outside the vault.</source>
        <translation>«&#xa0;{name}&#xa0;» est conservé dans votre coffre. Il n’a été ouvert avec aucun autre programme, et rien n’en a été écrit hors du coffre.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Afficher toute l’image</translation>
    </message>
    <message>
        <source>Show in full size</source>
        <translation>Afficher en taille réelle</translation>
    </message>
    <message>
        <source>Turn on screen (the file stays as it is)</source>
        <translation>Tourner à l’écran (le fichier ne change pas)</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ViewerDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>WalkFrame</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Back to Recovery</source>
        <translation>Retour à la récupération</translation>
    </message>
</context>
<context>
    <name>Way</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Open with recovery words or shares</source>
        <translation>Ouvrir avec des mots ou des parts de récupération</translation>
    </message>
    <message>
        <source>Bring back a vault from a backup</source>
        <translation>Restaurer un coffre à partir d’une sauvegarde</translation>
    </message>
    <message>
        <source>Rescue what a damaged vault still holds</source>
        <translation>Sauver ce qu’un coffre endommagé contient encore</translation>
    </message>
    <message>
        <source>Put a new vault in the place of this one</source>
        <translation>Mettre un nouveau coffre à la place de celui-ci</translation>
    </message>
    <message>
        <source>Destroy this vault</source>
        <translation>Détruire ce coffre</translation>
    </message>
    <message>
        <source>Rescue it</source>
        <translation>Le sauver</translation>
    </message>
    <message>
        <source>Forgotten? Use recovery words</source>
        <translation>Oubliée&#xa0;? Utiliser les mots de récupération</translation>
    </message>
    <message>
        <source>Use a backup</source>
        <translation>Utiliser une sauvegarde</translation>
    </message>
</context>
<context>
    <name>WaysButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>What else can be done</source>
        <translation>Ce qu’on peut faire d’autre</translation>
    </message>
</context>
<context>
    <name>WherePart</name>
    <message>
        <source>Everything that you chose goes into one encrypted file. Put it on a stick that stays at home, or give it to somebody you trust. Do not carry it with you: it is what you take off.</source>
        <translation>Tout ce que vous avez choisi va dans un seul fichier chiffré. Mettez-le sur une clé USB qui reste chez vous, ou donnez-le à une personne de confiance. Ne l’emportez pas&#xa0;: c’est justement ce que vous retirez.</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Choisir où le mettre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre endroit</translation>
    </message>
    <message>
        <source>Where shall the parcel go?</source>
        <translation>Où mettre le paquet&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WhoAsks</name>
    <message>
        <source>Make sure who asks</source>
        <translation>Vérifiez qui demande</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Somebody else could ask in the name of {name}, or make {name} ask. Meet, or call a number that you knew before; a message is not enough.</source>
        <translation>Une autre personne pourrait demander au nom de {name}, ou forcer {name} à demander. Rencontrez-vous, ou appelez un numéro que vous connaissiez déjà&#xa0;; un message ne suffit pas.</translation>
    </message>
    <message numerus="yes">
        <source>With this share and %n more, the vault of {name} opens.</source>
        <translation>
            <numerusform>Avec cette part et %n autre, le coffre de {name} s’ouvre.</numerusform>
            <numerusform>Avec cette part et %n autres, le coffre de {name} s’ouvre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who asked, and how did you make sure?</source>
        <translation>Qui a demandé, et comment l’avez-vous vérifié&#xa0;?</translation>
    </message>
    <message>
        <source>This stands in the log of this desk, with the day.</source>
        <translation>Cela figure dans le journal de ce bureau, avec la date.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>A backup is one encrypted file with everything that this passphrase opens. It needs a key of its own that is not in the vault: so it helps when the computer is gone, and whoever takes the vault cannot open the backup.</source>
        <translation>Une sauvegarde est un fichier chiffré avec tout ce que cette phrase de passe ouvre. Il lui faut une clé à elle, qui n’est pas dans le coffre&#xa0;: ainsi elle aide quand l’ordinateur n’est plus là, et qui prend le coffre ne peut pas ouvrir la sauvegarde.</translation>
    </message>
    <message>
        <source>New backup words, written on paper now</source>
        <translation>De nouveaux mots de sauvegarde, à noter maintenant sur papier</translation>
    </message>
    <message>
        <source>Words on paper are the safest choice for most people: paper cannot be read from afar, and it needs no computer that still works.</source>
        <translation>Des mots sur papier sont le choix le plus sûr pour la plupart des gens&#xa0;: le papier ne se lit pas à distance, et n’a pas besoin d’un ordinateur qui marche encore.</translation>
    </message>
    <message>
        <source>A new key file, on a stick</source>
        <translation>Un nouveau fichier-clé, sur une clé USB</translation>
    </message>
    <message>
        <source>My backup words of {day}</source>
        <translation>Mes mots de sauvegarde du {day}</translation>
    </message>
    <message>
        <source>My key file of {day}</source>
        <translation>Mon fichier-clé du {day}</translation>
    </message>
    <message>
        <source>No key of mine: only somebody else can open it</source>
        <translation>Aucune clé à moi&#xa0;: seule une autre personne peut l’ouvrir</translation>
    </message>
    <message>
        <source>Who else can open it, and read everything in it?</source>
        <translation>Qui d’autre peut l’ouvrir et tout y lire&#xa0;?</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Somebody else, with the key that they gave me</source>
        <translation>Quelqu’un d’autre, avec la clé qu’on m’a donnée</translation>
    </message>
    <message>
        <source>The public line of a backup key; it begins with age1. Compare it with them in another way, for example by voice.</source>
        <translation>La ligne publique d’une clé de sauvegarde&#xa0;; elle commence par age1. Comparez-la avec cette personne par un autre moyen, par exemple de vive voix.</translation>
    </message>
    <message>
        <source>Their keys, one on each line</source>
        <translation>Leurs clés, une par ligne</translation>
    </message>
    <message>
        <source>These keys are of an older kind, which cannot open one file together with yours. Make a backup for them alone, without a key of yours.</source>
        <translation>Ces clés sont d’un type plus ancien, qui ne peut pas ouvrir un même fichier avec la vôtre. Faites une sauvegarde pour elles seules, sans clé à vous.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>Word {number} of {count}</source>
        <translation>Mot {number} sur {count}</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not in the list.</source>
        <translation>Le mot {number}, «&#xa0;{word}&#xa0;», n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Perhaps “{word}”</source>
        <translation>Peut-être «&#xa0;{word}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>The new passphrase</source>
        <translation>La nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Six words drawn at random</source>
        <translation>Six mots tirés au hasard</translation>
    </message>
    <message>
        <source>Words of my own</source>
        <translation>Mes propres mots</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des mots</translation>
    </message>
    <message>
        <source>Write them on paper now, and keep the paper away from the computer.</source>
        <translation>Notez-les maintenant sur papier, et gardez le papier loin de l’ordinateur.</translation>
    </message>
</context>
<context>
    <name>WrongWords</name>
    <message>
        <source>Word {number}, “{word}”, is not in the list.</source>
        <translation>Le mot {number}, «&#xa0;{word}&#xa0;», n’est pas dans la liste.</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is not the one that was written down.</source>
        <translation>Le mot {number}, «&#xa0;{word}&#xa0;», n’est pas celui qui a été noté.</translation>
    </message>
    <message>
        <source>Words {number} and {next} have changed places.</source>
        <translation>Les mots {number} et {next} sont intervertis.</translation>
    </message>
    <message>
        <source>A word is missing before word {number}.</source>
        <translation>Il manque un mot avant le mot {number}.</translation>
    </message>
    <message>
        <source>Word {number}, “{word}”, is one too many.</source>
        <translation>Le mot {number}, «&#xa0;{word}&#xa0;», est de trop.</translation>
    </message>
    <message>
        <source>Some words are missing.</source>
        <translation>Il manque des mots.</translation>
    </message>
    <message>
        <source>More than one word is wrong.</source>
        <translation>Plus d’un mot est faux.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Compare each word with the paper, and correct what was typed, or the paper if it is wrong.</source>
        <translation>Comparez chaque mot avec le papier, et corrigez le mot tapé, ou le papier s’il est faux.</translation>
    </message>
</context>
<context>
    <name>_AboutStep</name>
    <message>
        <source>A passphrase that you could give</source>
        <translation>Une phrase de passe que vous pourriez donner</translation>
    </message>
    <message>
        <source>Every vault has two halves of the same size, whether both are used or not. You can let a second passphrase open the other half, with things in it that anybody may see.</source>
        <translation>Chaque coffre a deux moitiés de même taille, qu’elles soient utilisées toutes deux ou non. Vous pouvez faire qu’une seconde phrase de passe ouvre l’autre moitié, avec des choses que tout le monde peut voir.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Whoever makes you open the vault gets to see that half. Nothing in it tells whether another one is used.</source>
        <translation>Qui vous oblige à ouvrir le coffre voit cette moitié-là. Rien n’y dit si une autre est utilisée.</translation>
    </message>
    <message>
        <source>One look at the disk cannot show whether the other half is used: a half that nobody uses looks the same.</source>
        <translation>Un seul examen du disque ne montre pas si l’autre moitié est utilisée&#xa0;: une moitié que personne n’utilise a le même aspect.</translation>
    </message>
    <message>
        <source>What it does not do</source>
        <translation>Ce qu’elle ne fait pas</translation>
    </message>
    <message>
        <source>Whoever copies the disk twice, at different times, sees which half changed in between.</source>
        <translation>Qui copie le disque deux fois, à des moments différents, voit quelle moitié a changé entre-temps.</translation>
    </message>
    <message>
        <source>Whoever knows Fieldbook knows that there can be a second passphrase, and may not believe you. Nobody can prove that there is none.</source>
        <translation>Qui connaît Fieldbook sait qu’il peut y avoir une seconde phrase de passe, et peut ne pas vous croire. Personne ne peut prouver qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>It does not protect from force, nor from somebody who sees the screen or has put a program on this computer that watches.</source>
        <translation>Elle ne protège pas contre la force, ni contre quelqu’un qui voit l’écran ou a mis sur cet ordinateur un programme de surveillance.</translation>
    </message>
    <message>
        <source>In some countries it is a crime not to give a passphrase, or to say something untrue about it. Ask somebody who knows the law where you go.</source>
        <translation>Dans certains pays, ne pas donner une phrase de passe, ou dire quelque chose de faux à son sujet, est une infraction pénale. Demandez à quelqu’un qui connaît la loi là où vous allez.</translation>
    </message>
    <message>
        <source>Whoever finds a recovery sheet or a backup of the half that you hide can open it with that.</source>
        <translation>Qui trouve une feuille de récupération ou une sauvegarde de la moitié que vous cachez peut s’en servir pour l’ouvrir.</translation>
    </message>
    <message>
        <source>What it asks of you</source>
        <translation>Ce qu’elle vous demande</translation>
    </message>
    <message>
        <source>Be ready to give it, and to say what that half is for.</source>
        <translation>Préparez-vous à la donner, et à dire à quoi sert cette moitié.</translation>
    </message>
    <message>
        <source>Open that half often, read in it, write in it. One that was never used convinces nobody.</source>
        <translation>Ouvrez souvent cette moitié, lisez-y, écrivez-y. Une moitié jamais utilisée ne convainc personne.</translation>
    </message>
    <message>
        <source>Keep papers and backups of the half that you hide far away. Make a recovery sheet in the other half as well.</source>
        <translation>Gardez loin d’ici les papiers et les sauvegardes de la moitié que vous cachez. Faites aussi une feuille de récupération dans l’autre moitié.</translation>
    </message>
    <message>
        <source>A passphrase that destroys the other half</source>
        <translation>Une phrase de passe qui détruit l’autre moitié</translation>
    </message>
    <message>
        <source>I know that it cannot be undone</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>When it is typed to open the vault, it opens the half that you see now and destroys the other half, at once and for ever. It shows nothing of that: no question, no sign.</source>
        <translation>Quand on la tape pour ouvrir le coffre, elle ouvre la moitié que vous voyez maintenant et détruit l’autre, aussitôt et pour toujours. Elle n’en montre rien&#xa0;: pas de question, pas de signe.</translation>
    </message>
    <message>
        <source>So it is made in the half that you would show. If what you must protect is in the half that you see now, stop here: lock, open the half that you would show, and come back to this page there.</source>
        <translation>On la crée donc dans la moitié que l’on montrerait. Si ce que vous devez protéger est dans la moitié que vous voyez maintenant, arrêtez-vous ici&#xa0;: verrouillez, ouvrez la moitié que vous montreriez, et revenez à cette page là-bas.</translation>
    </message>
    <message>
        <source>Think of this first</source>
        <translation>Pensez d’abord à ceci</translation>
    </message>
    <message>
        <source>A copy of the disk that somebody made before is not touched. Whoever copies first and asks afterwards loses nothing.</source>
        <translation>Une copie du disque faite auparavant n’est pas touchée. Qui copie d’abord et demande ensuite ne perd rien.</translation>
    </message>
    <message>
        <source>Somebody may watch, or find out later, and punish you for it. In some countries it is a crime to destroy data while you are being searched.</source>
        <translation>Quelqu’un peut vous observer, ou le découvrir plus tard, et vous punir. Dans certains pays, détruire des données pendant une fouille est une infraction pénale.</translation>
    </message>
    <message>
        <source>What was not sent before is gone for those whom it was to help, too.</source>
        <translation>Ce qui n’a pas été envoyé avant est perdu aussi pour les personnes que cela devait aider.</translation>
    </message>
    <message>
        <source>You, tired or frightened, could type it by mistake. It asks nothing.</source>
        <translation>La fatigue ou la peur peuvent vous la faire taper par erreur. Elle ne demande rien.</translation>
    </message>
    <message>
        <source>It destroys once, whatever is in the other half then. After that it is an ordinary passphrase.</source>
        <translation>Elle détruit une seule fois ce qui se trouve alors dans l’autre moitié. Après cela, c’est une phrase de passe ordinaire.</translation>
    </message>
    <message>
        <source>Taking what matters off this computer before a journey protects better than this.</source>
        <translation>Retirer de cet ordinateur ce qui compte, avant un voyage, protège mieux que cela.</translation>
    </message>
</context>
<context>
    <name>_MakeStep</name>
    <message>
        <source>Make the other half</source>
        <translation>Créer l’autre moitié</translation>
    </message>
    <message>
        <source>Whatever is in the other half already may be destroyed</source>
        <translation>Ce qui se trouve déjà dans l’autre moitié peut être détruit</translation>
    </message>
    <message>
        <source>This is said in every vault, whether the other half is used or not. The half that you see now stays as it is.</source>
        <translation>Cela est dit dans chaque coffre, que l’autre moitié soit utilisée ou non. La moitié que vous voyez maintenant reste comme elle est.</translation>
    </message>
    <message>
        <source>Making the other half</source>
        <translation>Création de l’autre moitié</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Fieldbook made a mistake and stopped what it was doing.</source>
        <translation>Fieldbook a fait une erreur et a arrêté ce qu’il faisait.</translation>
    </message>
    <message>
        <source>What was saved before is not lost.</source>
        <translation>Ce qui était déjà enregistré n’est pas perdu.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, lock, unlock and tell whoever gave you Fieldbook.</source>
        <translation>Réessayez. Si cela se reproduit, verrouillez, déverrouillez et parlez-en à la personne qui vous a donné Fieldbook.</translation>
    </message>
    <message>
        <source>Something outside Fieldbook went wrong.</source>
        <translation>Quelque chose n’a pas marché en dehors de Fieldbook.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Stopped, as you asked.</source>
        <translation>Arrêté, comme vous l’avez demandé.</translation>
    </message>
    <message>
        <source>Nothing is half done.</source>
        <translation>Rien n’est resté à moitié fait.</translation>
    </message>
    <message>
        <source>No passphrase could be read.</source>
        <translation>Aucune phrase de passe n’a pu être lue.</translation>
    </message>
    <message>
        <source>Type it when asked, or name a file that holds it.</source>
        <translation>Tapez-la quand on vous la demande, ou indiquez un fichier qui la contient.</translation>
    </message>
    <message>
        <source>No words could be read.</source>
        <translation>Aucun mot n’a pu être lu.</translation>
    </message>
    <message>
        <source>Type them when asked, or name a file that holds them: --words-file.</source>
        <translation>Tapez-les quand on vous les demande, ou indiquez un fichier qui les contient&#xa0;: --words-file.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Les deux phrases de passe ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>Tapez deux fois la même.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {reason}.</source>
        <translation>Un fichier ne peut pas être lu ou écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check its name and whether you may open it.</source>
        <translation>Vérifiez son nom et si vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>A file is longer than it may be here: {limit}.</source>
        <translation>Un fichier est plus long que ce qui est permis ici&#xa0;: {limit}.</translation>
    </message>
    <message>
        <source>Check that it is the right one, or take a shorter one.</source>
        <translation>Vérifiez que c’est le bon, ou prenez-en un plus court.</translation>
    </message>
    <message>
        <source>It was done, but the answer cannot be written: {reason}.</source>
        <translation>C’est fait, mais la réponse ne peut pas être écrite&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>What was saved is not lost.</source>
        <translation>Ce qui a été enregistré n’est pas perdu.</translation>
    </message>
    <message>
        <source>Ask for it again, to another place.</source>
        <translation>Demandez-la de nouveau, vers un autre emplacement.</translation>
    </message>
    <message>
        <source>There are no words for generated passphrases in this language yet.</source>
        <translation>Il n’y a pas encore de mots dans cette langue pour composer des phrases de passe.</translation>
    </message>
    <message>
        <source>Choose another language for the words.</source>
        <translation>Choisissez une autre langue pour les mots.</translation>
    </message>
    <message>
        <source>The words are not the ones that were written down. Look at word {position}.</source>
        <translation>Ces mots ne sont pas ceux qui ont été notés. Regardez le mot {position}.</translation>
    </message>
    <message>
        <source>Compare each word with the paper and correct it.</source>
        <translation>Comparez chaque mot avec le papier et corrigez.</translation>
    </message>
    <message>
        <source>The number of words is not right.</source>
        <translation>Le nombre de mots n’est pas le bon.</translation>
    </message>
    <message>
        <source>Type all words from the paper, in their order.</source>
        <translation>Tapez tous les mots du papier, dans leur ordre.</translation>
    </message>
    <message>
        <source>More than one word is wrong, or words have changed places.</source>
        <translation>Plus d’un mot est faux, ou des mots ont changé de place.</translation>
    </message>
    <message>
        <source>This computer has too little free memory to open the vault.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The keys of this vault ask for something that no vault of ours asks for. They are damaged, or somebody changed them.</source>
        <translation>Les clés de ce coffre demandent quelque chose qu’aucun de nos coffres ne demande. Elles sont endommagées, ou quelqu’un les a modifiées.</translation>
    </message>
    <message>
        <source>Use a copy or a backup of the vault.</source>
        <translation>Utilisez une copie ou une sauvegarde du coffre.</translation>
    </message>
    <message>
        <source>A key is damaged.</source>
        <translation>Une clé est endommagée.</translation>
    </message>
    <message>
        <source>Nothing was sent or signed.</source>
        <translation>Rien n’a été envoyé ni signé.</translation>
    </message>
    <message>
        <source>Lock, unlock and try again.</source>
        <translation>Verrouillez, déverrouillez et réessayez.</translation>
    </message>
    <message>
        <source>Something could not be decrypted.</source>
        <translation>Quelque chose n’a pas pu être déchiffré.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something that came is damaged. It was put aside.</source>
        <translation>Quelque chose qui est arrivé est endommagé. Nous l’avons mis de côté.</translation>
    </message>
    <message>
        <source>The file changed while it was being read.</source>
        <translation>Le fichier a changé pendant qu’il était lu.</translation>
    </message>
    <message>
        <source>Nothing of it was stored.</source>
        <translation>Rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Make a copy of the file, and add the copy.</source>
        <translation>Faites une copie du fichier et ajoutez la copie.</translation>
    </message>
    <message>
        <source>A sealed file cannot be opened.</source>
        <translation>Un fichier scellé ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The sealed text was changed on its way, near line {line}.</source>
        <translation>Le texte scellé a été modifié en chemin, vers la ligne {line}.</translation>
    </message>
    <message>
        <source>Ask for it again, as a file.</source>
        <translation>Demandez-le de nouveau, sous forme de fichier.</translation>
    </message>
    <message>
        <source>This is not a sealed file, or its beginning is damaged.</source>
        <translation>Ce n’est pas un fichier scellé, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>The sealed file was changed after it was made.</source>
        <translation>Le fichier scellé a été modifié après sa création.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again another way.</source>
        <translation>Ne lui faites pas confiance. Demandez-le de nouveau par un autre moyen.</translation>
    </message>
    <message>
        <source>The sealed file was made for another key or passphrase.</source>
        <translation>Le fichier scellé a été fait pour une autre clé ou une autre phrase de passe.</translation>
    </message>
    <message>
        <source>Ask the sender whom it was made for.</source>
        <translation>Demandez à l’expéditeur à qui il était destiné.</translation>
    </message>
    <message>
        <source>The sealed file was cut short or changed.</source>
        <translation>Le fichier scellé a été coupé ou modifié.</translation>
    </message>
    <message>
        <source>The file would keep this computer busy for too long, so it was not opened.</source>
        <translation>Le fichier occuperait cet ordinateur trop longtemps&#xa0;; il n’a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>Do not trust it unless you know who made it.</source>
        <translation>Ne lui faites confiance que si vous savez qui l’a fait.</translation>
    </message>
    <message>
        <source>This is not an address that files can be sealed for.</source>
        <translation>Ce n’est pas une adresse pour laquelle on peut sceller des fichiers.</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>Vérifiez que le texte a été copié en entier.</translation>
    </message>
    <message>
        <source>This is not a key that opens sealed files.</source>
        <translation>Ce n’est pas une clé qui ouvre des fichiers scellés.</translation>
    </message>
    <message>
        <source>These recipients cannot share one file.</source>
        <translation>Ces destinataires ne peuvent pas partager un même fichier.</translation>
    </message>
    <message>
        <source>Make one file for each of them.</source>
        <translation>Faites un fichier pour chacun.</translation>
    </message>
    <message>
        <source>The hub cannot be used now.</source>
        <translation>Le relais ne peut pas être utilisé pour le moment.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>There is no connection to the hub.</source>
        <translation>Il n’y a pas de connexion au relais.</translation>
    </message>
    <message>
        <source>Try again when there is a connection.</source>
        <translation>Réessayez quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>Something answers at the hub&apos;s address, but it is not your organisation&apos;s hub.</source>
        <translation>Quelque chose répond à l’adresse du relais, mais ce n’est pas le relais de votre organisation.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Try again from another network. If it comes back, tell the organisation by another way.</source>
        <translation>Réessayez depuis un autre réseau. Si cela revient, prévenez l’organisation par un autre moyen.</translation>
    </message>
    <message>
        <source>What answers does not speak as a hub should. A page that asks for a log-in may be in between.</source>
        <translation>Ce qui répond ne parle pas comme un relais. Une page de connexion se trouve peut-être entre les deux.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Check the network, and try again.</source>
        <translation>Vérifiez le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>La connexion s’est interrompue.</translation>
    </message>
    <message>
        <source>What was sent is sent, the rest waits. Nothing is lost.</source>
        <translation>Ce qui est parti est parti, le reste attend. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Exchange again; it goes on from there.</source>
        <translation>Refaites un échange&#xa0;; il reprendra là où il s’est arrêté.</translation>
    </message>
    <message>
        <source>The hub is busy.</source>
        <translation>Le relais est occupé.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The hub has no room for more now.</source>
        <translation>Le relais n’a plus de place pour le moment.</translation>
    </message>
    <message>
        <source>Try again tomorrow, or tell the organisation.</source>
        <translation>Réessayez demain, ou prévenez l’organisation.</translation>
    </message>
    <message>
        <source>The hub no longer accepts this computer.</source>
        <translation>Le relais n’accepte plus cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask the organisation for a new invite.</source>
        <translation>Demandez une nouvelle invitation à l’organisation.</translation>
    </message>
    <message>
        <source>The hub did not accept what was sent.</source>
        <translation>Le relais n’a pas accepté ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>Try again. If it comes back, a newer Fieldbook may be needed.</source>
        <translation>Réessayez. Si cela revient, il faut peut-être un Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>This invite was used already.</source>
        <translation>Cette invitation a déjà été utilisée.</translation>
    </message>
    <message>
        <source>This passphrase is too much like the one that you typed before.</source>
        <translation>Cette phrase de passe ressemble trop à celle que vous avez tapée auparavant.</translation>
    </message>
    <message>
        <source>Not all of the vault could be removed. Still there: {files}.</source>
        <translation>Le coffre n’a pas pu être supprimé en entier. Reste&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Nothing opens it any more: its keys were written over.</source>
        <translation>Plus rien ne l’ouvre&#xa0;: ses clés ont été écrasées.</translation>
    </message>
    <message>
        <source>Make sure that the disk can be written to and try again, or remove these files yourself.</source>
        <translation>Assurez-vous que l’on peut écrire sur le disque et réessayez, ou supprimez vous-même ces fichiers.</translation>
    </message>
    <message>
        <source>The new vault is in its place, but not all of the old one could be removed: {files}.</source>
        <translation>Le nouveau coffre est à sa place, mais l’ancien n’a pas pu être supprimé en entier&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>The new one opens with the passphrases that you typed.</source>
        <translation>Le nouveau s’ouvre avec les phrases de passe que vous avez saisies.</translation>
    </message>
    <message>
        <source>Open it: that tries once more. If the files stay, remove them yourself, and give the disk or stick to nobody.</source>
        <translation>Ouvrez-le&#xa0;: cela essaie encore une fois. Si les fichiers restent, supprimez-les vous-même, et ne donnez le disque ou la clé USB à personne.</translation>
    </message>
    <message>
        <source>The disk did not let the keys be written over. They were only removed: {files}.</source>
        <translation>Le disque n’a pas laissé écraser les clés. Elles ont seulement été supprimées&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>As it is now, the vault does not open.</source>
        <translation>En l’état, le coffre ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>Whoever examines the disk and knows a passphrase may bring it back. Write over the whole disk, or destroy the disk or stick itself.</source>
        <translation>Quelqu’un qui examine le disque et connaît une phrase de passe pourrait le rétablir. Écrasez tout le disque, ou détruisez le disque ou la clé USB.</translation>
    </message>
    <message>
        <source>The vault could not be destroyed. Still there: {files}.</source>
        <translation>Le coffre n’a pas pu être détruit. Reste&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>It may still open with its passphrase.</source>
        <translation>Il s’ouvre peut-être encore avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>Close other windows of Fieldbook, take the write protection off, and try again. If that does not help, destroy the disk or stick itself.</source>
        <translation>Fermez les autres fenêtres de Fieldbook, enlevez la protection en écriture et réessayez. Si cela n’aide pas, détruisez le disque ou la clé USB.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Whoever knows one of the two must not be able to guess the other. Take other words.</source>
        <translation>Qui connaît l’une des deux ne doit pas pouvoir deviner l’autre. Prenez d’autres mots.</translation>
    </message>
    <message>
        <source>Ask for a new one. If it was not you who used it, tell the organisation.</source>
        <translation>Demandez-en une nouvelle. Si ce n’est pas vous qui l’avez utilisée, prévenez l’organisation.</translation>
    </message>
    <message>
        <source>The hub does not know this invite.</source>
        <translation>Le relais ne connaît pas cette invitation.</translation>
    </message>
    <message>
        <source>Check that it was copied whole, or ask for a new one.</source>
        <translation>Vérifiez qu’elle a été copiée en entier, ou demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The organisation took this invite back.</source>
        <translation>L’organisation a repris cette invitation.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation>Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>This invite is too old.</source>
        <translation>Cette invitation est trop ancienne.</translation>
    </message>
    <message>
        <source>Ask for a new one, and check the date of this computer.</source>
        <translation>Demandez-en une nouvelle, et vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>This is not a whole invite.</source>
        <translation>Ce n’est pas une invitation complète.</translation>
    </message>
    <message>
        <source>Copy all of it, from FB1 to its last letter.</source>
        <translation>Copiez-la en entier, de FB1 jusqu’à sa dernière lettre.</translation>
    </message>
    <message>
        <source>This invite was made for a newer Fieldbook.</source>
        <translation>Cette invitation a été faite pour un Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>Use the newer Fieldbook.</source>
        <translation>Utilisez le Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>The hub has something else in this place.</source>
        <translation>Le relais a autre chose à cet endroit.</translation>
    </message>
    <message>
        <source>The hub does not have it, or no longer.</source>
        <translation>Le relais ne l’a pas, ou ne l’a plus.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer.</source>
        <translation>Ce que vous avez écrit est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this computer. It waits and will go with the next exchange.</source>
        <translation>Ce que vous avez écrit est conservé sur cet ordinateur. Tout attend et partira avec le prochain échange.</translation>
    </message>
    <message>
        <source>Exchange again later.</source>
        <translation>Refaites un échange plus tard.</translation>
    </message>
    <message>
        <source>A file is not whole on the hub yet.</source>
        <translation>Un fichier n’est pas encore entier sur le relais.</translation>
    </message>
    <message>
        <source>The hub has something newer than what was sent.</source>
        <translation>Le relais a quelque chose de plus récent que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Exchange first, then publish again.</source>
        <translation>Faites d’abord un échange, puis publiez de nouveau.</translation>
    </message>
    <message>
        <source>This address is not protected.</source>
        <translation>Cette adresse n’est pas protégée.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>Something came that this Fieldbook does not know.</source>
        <translation>Quelque chose est arrivé que ce Fieldbook ne connaît pas.</translation>
    </message>
    <message>
        <source>It was put aside.</source>
        <translation>Cet élément a été mis de côté.</translation>
    </message>
    <message>
        <source>A newer Fieldbook may be able to read it.</source>
        <translation>Un Fieldbook plus récent pourra peut-être le lire.</translation>
    </message>
    <message>
        <source>An attachment is damaged.</source>
        <translation>Une pièce jointe est endommagée.</translation>
    </message>
    <message>
        <source>The letter it came with is here.</source>
        <translation>Le courrier avec lequel elle est arrivée est ici.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again.</source>
        <translation>Demandez à l’expéditeur de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>A file changed while it was being sealed.</source>
        <translation>Un fichier a changé pendant qu’il était scellé.</translation>
    </message>
    <message>
        <source>Nothing of it was sent.</source>
        <translation>Rien n’en a été envoyé.</translation>
    </message>
    <message>
        <source>Send it again.</source>
        <translation>Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>Something that came cannot be read.</source>
        <translation>Quelque chose qui est arrivé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Somebody tried to join with an invite that is not theirs.</source>
        <translation>Quelqu’un a essayé d’entrer avec une invitation qui n’est pas la sienne.</translation>
    </message>
    <message>
        <source>They were not let in.</source>
        <translation>Cette personne n’a pas été admise.</translation>
    </message>
    <message>
        <source>Make a new invite for the person you meant.</source>
        <translation>Faites une nouvelle invitation pour la personne que vous vouliez inviter.</translation>
    </message>
    <message>
        <source>What answers is not the hub that was started with your owner file.</source>
        <translation>Ce qui répond n’est pas le relais qui a été lancé avec votre fichier de propriétaire.</translation>
    </message>
    <message>
        <source>Check the address, and the file that the hub was started with.</source>
        <translation>Vérifiez l’adresse, et le fichier avec lequel le relais a été lancé.</translation>
    </message>
    <message>
        <source>The owner file cannot be read.</source>
        <translation>Le fichier de propriétaire ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Write it again from the desk.</source>
        <translation>Écrivez-le de nouveau depuis le bureau.</translation>
    </message>
    <message>
        <source>Something that came is damaged.</source>
        <translation>Quelque chose qui est arrivé est endommagé.</translation>
    </message>
    <message>
        <source>Something came that its sender did not sign.</source>
        <translation>Quelque chose est arrivé que son expéditeur n’a pas signé.</translation>
    </message>
    <message>
        <source>Tell the organisation.</source>
        <translation>Prévenez l’organisation.</translation>
    </message>
    <message>
        <source>Something came that was meant for somebody else.</source>
        <translation>Quelque chose est arrivé qui était destiné à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Something came that none of your keys opens.</source>
        <translation>Quelque chose est arrivé qu’aucune de vos clés n’ouvre.</translation>
    </message>
    <message>
        <source>This is too large to be sent at once.</source>
        <translation>C’est trop grand pour être envoyé en une fois.</translation>
    </message>
    <message>
        <source>Make it shorter, or send it in parts.</source>
        <translation>Raccourcissez, ou envoyez en plusieurs parties.</translation>
    </message>
    <message>
        <source>Something came from a newer Fieldbook.</source>
        <translation>Quelque chose est arrivé d’un Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>Use the newer Fieldbook to read it.</source>
        <translation>Utilisez le Fieldbook plus récent pour le lire.</translation>
    </message>
    <message>
        <source>A receipt came that the hub did not sign.</source>
        <translation>Un accusé de réception est arrivé que le relais n’a pas signé.</translation>
    </message>
    <message>
        <source>Nothing counts as sent because of it.</source>
        <translation>Rien n’est considéré comme envoyé à cause de lui.</translation>
    </message>
    <message>
        <source>Exchange again. If it comes back, tell the organisation.</source>
        <translation>Refaites un échange. Si cela revient, prévenez l’organisation.</translation>
    </message>
    <message>
        <source>You belong to an organisation already.</source>
        <translation>Vous appartenez déjà à une organisation.</translation>
    </message>
    <message>
        <source>This share opens the vault without any other.</source>
        <translation>Cette part ouvre le coffre sans aucune autre.</translation>
    </message>
    <message>
        <source>It was given to nobody.</source>
        <translation>Elle n’a été confiée à personne.</translation>
    </message>
    <message>
        <source>Make shares of which at least two are needed.</source>
        <translation>Faites des parts dont il faut au moins deux.</translation>
    </message>
    <message>
        <source>This does not wait to be sent.</source>
        <translation>Ceci n’attend pas d’être envoyé.</translation>
    </message>
    <message>
        <source>Look at the list of what goes out.</source>
        <translation>Consultez la liste de ce qui part.</translation>
    </message>
    <message>
        <source>It is on its way already and cannot be taken back.</source>
        <translation>C’est déjà en chemin et ne peut plus être repris.</translation>
    </message>
    <message>
        <source>What you wrote is unchanged on this computer.</source>
        <translation>Ce que vous avez écrit est inchangé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Write a message if something in it must not be used.</source>
        <translation>Écrivez un message si quelque chose ne doit pas en être utilisé.</translation>
    </message>
    <message>
        <source>Something was not sent: a file that belongs to it is damaged or gone here.</source>
        <translation>Un envoi n’est pas parti&#xa0;: un de ses fichiers est endommagé ou absent ici.</translation>
    </message>
    <message>
        <source>Look for the file and add it again, or leave it out; then send once more.</source>
        <translation>Cherchez le fichier et ajoutez-le à nouveau, ou laissez-le de côté&#xa0;; puis envoyez encore une fois.</translation>
    </message>
    <message>
        <source>The hub lost a file that you had sent, and it is no longer on this computer.</source>
        <translation>Le relais a perdu un fichier que vous aviez envoyé, et il n’est plus sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Everything else is sent.</source>
        <translation>Tout le reste est envoyé.</translation>
    </message>
    <message>
        <source>Ask the organisation whether they have the file.</source>
        <translation>Demandez à l’organisation si elle a le fichier.</translation>
    </message>
    <message>
        <source>You have not joined an organisation yet.</source>
        <translation>Vous n’avez pas encore rejoint d’organisation.</translation>
    </message>
    <message>
        <source>Join with an invite on the page Exchange.</source>
        <translation>Rejoignez-en une avec une invitation, à la page Échange.</translation>
    </message>
    <message>
        <source>What came for a course is not what its publisher signed.</source>
        <translation>Ce qui est arrivé pour un cours n’est pas ce que son éditeur a signé.</translation>
    </message>
    <message>
        <source>It was not taken; what is here stays.</source>
        <translation>Rien n’en a été pris&#xa0;; ce qui est ici reste.</translation>
    </message>
    <message>
        <source>Exchange again later. If it comes back, tell the organisation.</source>
        <translation>Refaites un échange plus tard. Si cela revient, prévenez l’organisation.</translation>
    </message>
    <message>
        <source>A part of a course is not on the hub.</source>
        <translation>Une partie d’un cours n’est pas sur le relais.</translation>
    </message>
    <message>
        <source>What is here stays.</source>
        <translation>Ce qui est ici reste.</translation>
    </message>
    <message>
        <source>The course does not exist in this language.</source>
        <translation>Le cours n’existe pas dans cette langue.</translation>
    </message>
    <message>
        <source>Choose one of the languages that are shown.</source>
        <translation>Choisissez l’une des langues affichées.</translation>
    </message>
    <message>
        <source>A course cannot be published under this name.</source>
        <translation>Un cours ne peut pas être publié sous ce nom.</translation>
    </message>
    <message>
        <source>Choose letters, digits and hyphens.</source>
        <translation>Choisissez des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>The list of courses that came cannot be trusted.</source>
        <translation>La liste de cours qui est arrivée n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The hub offers an older list of courses than you have seen.</source>
        <translation>Le relais propose une liste de cours plus ancienne que celle que vous avez vue.</translation>
    </message>
    <message>
        <source>Exchange again later. If it comes back, tell the organisation: somebody may hold news back from you.</source>
        <translation>Refaites un échange plus tard. Si cela revient, prévenez l’organisation&#xa0;: quelqu’un vous cache peut-être des nouveautés.</translation>
    </message>
    <message>
        <source>The list of courses that came is not signed by your organisation.</source>
        <translation>La liste de cours qui est arrivée n’est pas signée par votre organisation.</translation>
    </message>
    <message>
        <source>A file that came is not the one that your organisation signed.</source>
        <translation>Un fichier qui est arrivé n’est pas celui que votre organisation a signé.</translation>
    </message>
    <message>
        <source>A file that came is far larger than it may be.</source>
        <translation>Un fichier qui est arrivé est bien plus grand qu’il ne devrait.</translation>
    </message>
    <message>
        <source>The list of courses that came cannot be read.</source>
        <translation>La liste de cours qui est arrivée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A part of the list of courses is not on the hub.</source>
        <translation>Une partie de la liste de cours n’est pas sur le relais.</translation>
    </message>
    <message>
        <source>The list of courses has not been renewed for a long time.</source>
        <translation>La liste de cours n’a pas été renouvelée depuis longtemps.</translation>
    </message>
    <message>
        <source>What is here can be used.</source>
        <translation>Ce qui est ici peut être utilisé.</translation>
    </message>
    <message>
        <source>Exchange again. If it stays like this, ask the organisation: somebody may hold news back from you.</source>
        <translation>Refaites un échange. Si cela dure, demandez à l’organisation&#xa0;: quelqu’un vous cache peut-être des nouveautés.</translation>
    </message>
    <message>
        <source>No course with this name is published.</source>
        <translation>Aucun cours n’est publié sous ce nom.</translation>
    </message>
    <message>
        <source>Exchange to see the newest list.</source>
        <translation>Faites un échange pour voir la liste la plus récente.</translation>
    </message>
    <message>
        <source>The hub was restored from a backup.</source>
        <translation>Le relais a été restauré à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>What might be missing there is sent again.</source>
        <translation>Ce qui pourrait y manquer est envoyé de nouveau.</translation>
    </message>
    <message>
        <source>Somebody you write to is no longer on the hub.</source>
        <translation>Quelqu’un à qui vous écrivez n’est plus sur le relais.</translation>
    </message>
    <message>
        <source>Ask the organisation.</source>
        <translation>Demandez à l’organisation.</translation>
    </message>
    <message>
        <source>Something that came could not be read and was put aside.</source>
        <translation>Quelque chose qui est arrivé n’a pas pu être lu et a été mis de côté.</translation>
    </message>
    <message>
        <source>Everything else arrived.</source>
        <translation>Tout le reste est arrivé.</translation>
    </message>
    <message>
        <source>If you expected something, ask the sender to send it again.</source>
        <translation>Si vous attendiez quelque chose, demandez à l’expéditeur de l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>Something that was sent to you did not arrive.</source>
        <translation>Quelque chose qui vous a été envoyé n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Exchange again. If it stays missing, tell the sender: somebody may hold it back.</source>
        <translation>Refaites un échange. Si cela manque toujours, prévenez l’expéditeur&#xa0;: quelqu’un le retient peut-être.</translation>
    </message>
    <message>
        <source>Something arrived later than what was sent after it.</source>
        <translation>Quelque chose est arrivé après ce qui avait été envoyé ensuite.</translation>
    </message>
    <message>
        <source>It is here now.</source>
        <translation>C’est arrivé maintenant.</translation>
    </message>
    <message>
        <source>Two different letters carry the same number: somebody&apos;s vault was copied.</source>
        <translation>Deux courriers différents portent le même numéro&#xa0;: le coffre de quelqu’un a été copié.</translation>
    </message>
    <message>
        <source>Both are kept.</source>
        <translation>Les deux versions sont conservées.</translation>
    </message>
    <message>
        <source>Tell the sender by another way.</source>
        <translation>Prévenez l’expéditeur par un autre moyen.</translation>
    </message>
    <message>
        <source>The vault has no room for this: it needs {needed}, and {free} are free.</source>
        <translation>Le coffre n’a pas la place pour cela&#xa0;: il faut {needed}, et {free} sont libres.</translation>
    </message>
    <message>
        <source>Make more room in the vault, or remove courses that you no longer need.</source>
        <translation>Agrandissez le coffre, ou enlevez des cours dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>The vault may not be written to where it lies.</source>
        <translation>Il n’est pas permis d’écrire dans le coffre là où il se trouve.</translation>
    </message>
    <message>
        <source>What is in it can be read.</source>
        <translation>Ce qu’il contient peut être lu.</translation>
    </message>
    <message>
        <source>Take the write protection off, or copy the vault to another place.</source>
        <translation>Enlevez la protection en écriture, ou copiez le coffre ailleurs.</translation>
    </message>
    <message>
        <source>A part of the vault cannot be read.</source>
        <translation>Une partie du coffre ne peut pas être lue.</translation>
    </message>
    <message>
        <source>A newer Fieldbook wrote this vault.</source>
        <translation>Un Fieldbook plus récent a écrit dans ce coffre.</translation>
    </message>
    <message>
        <source>Open it with the newer Fieldbook.</source>
        <translation>Ouvrez-le avec le Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>Write it anew if you need it.</source>
        <translation>Récrivez-le si vous en avez besoin.</translation>
    </message>
    <message>
        <source>What was given as another computer&apos;s key is not one.</source>
        <translation>Ce qui a été donné comme clé d’un autre ordinateur n’en est pas une.</translation>
    </message>
    <message>
        <source>Copy it again.</source>
        <translation>Copiez-la de nouveau.</translation>
    </message>
    <message>
        <source>This file is not here. It was erased, or has not come yet.</source>
        <translation>Ce fichier n’est pas ici. Il a été effacé, ou n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>Exchange once more, or ask for it again.</source>
        <translation>Refaites un échange, ou demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>A stored file is damaged.</source>
        <translation>Un fichier conservé est endommagé.</translation>
    </message>
    <message>
        <source>The other files are not touched.</source>
        <translation>Les autres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Add the file again if you still have it.</source>
        <translation>Ajoutez le fichier de nouveau si vous l’avez encore.</translation>
    </message>
    <message>
        <source>The history of what was written has a gap.</source>
        <translation>L’historique de ce qui a été écrit comporte un trou.</translation>
    </message>
    <message>
        <source>What can be read is shown.</source>
        <translation>Ce qui peut être lu est affiché.</translation>
    </message>
    <message>
        <source>Somebody may have changed the vault from outside. Use a backup to compare.</source>
        <translation>Quelqu’un a peut-être modifié le coffre de l’extérieur. Utilisez une sauvegarde pour comparer.</translation>
    </message>
    <message>
        <source>An entry in the history was not written by the computer it names.</source>
        <translation>Une entrée de l’historique n’a pas été écrite par l’ordinateur qu’elle indique.</translation>
    </message>
    <message>
        <source>Find out who could reach this vault.</source>
        <translation>Cherchez qui a pu avoir accès à ce coffre.</translation>
    </message>
    <message>
        <source>An entry in the history was changed afterwards.</source>
        <translation>Une entrée de l’historique a été modifiée après coup.</translation>
    </message>
    <message>
        <source>Use a backup to compare, and find out who could reach this vault.</source>
        <translation>Utilisez une sauvegarde pour comparer, et cherchez qui a pu avoir accès à ce coffre.</translation>
    </message>
    <message>
        <source>An entry in the history cannot be read.</source>
        <translation>Une entrée de l’historique ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Use a backup for what is missing.</source>
        <translation>Utilisez une sauvegarde pour ce qui manque.</translation>
    </message>
    <message>
        <source>A newer Fieldbook wrote an entry in the history.</source>
        <translation>Un Fieldbook plus récent a écrit une entrée de l’historique.</translation>
    </message>
    <message>
        <source>It was kept for later.</source>
        <translation>Elle a été gardée pour plus tard.</translation>
    </message>
    <message>
        <source>Use the newer Fieldbook on this computer too.</source>
        <translation>Utilisez le Fieldbook plus récent sur cet ordinateur aussi.</translation>
    </message>
    <message>
        <source>The history is not what it was when the vault was closed last.</source>
        <translation>L’historique n’est pas tel qu’il était lorsque le coffre a été fermé pour la dernière fois.</translation>
    </message>
    <message>
        <source>An old copy may have been put back. Use a backup to compare.</source>
        <translation>Une ancienne copie a peut-être été remise. Utilisez une sauvegarde pour comparer.</translation>
    </message>
    <message>
        <source>An entry in the history lost its content.</source>
        <translation>Une entrée de l’historique a perdu son contenu.</translation>
    </message>
    <message>
        <source>Everything else can be read.</source>
        <translation>Tout le reste peut être lu.</translation>
    </message>
    <message>
        <source>Nothing is half done; what was saved before is not lost.</source>
        <translation>Rien n’est resté à moitié fait&#xa0;; ce qui était déjà enregistré n’est pas perdu.</translation>
    </message>
    <message>
        <source>This was erased for ever.</source>
        <translation>Ceci a été effacé définitivement.</translation>
    </message>
    <message>
        <source>Something that was erased can still be read in the history.</source>
        <translation>Quelque chose qui a été effacé peut encore être lu dans l’historique.</translation>
    </message>
    <message>
        <source>Erase it again.</source>
        <translation>Effacez-le de nouveau.</translation>
    </message>
    <message>
        <source>A record is not what its history says.</source>
        <translation>Une fiche ne correspond pas à ce que dit son historique.</translation>
    </message>
    <message>
        <source>Open it and check what it says.</source>
        <translation>Ouvrez cette fiche et vérifiez ce qu’elle contient.</translation>
    </message>
    <message>
        <source>A record has no history.</source>
        <translation>Une fiche n’a pas d’historique.</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Elle peut être lue.</translation>
    </message>
    <message>
        <source>Something came from a computer that is not known here.</source>
        <translation>Quelque chose est arrivé d’un ordinateur qui n’est pas connu ici.</translation>
    </message>
    <message>
        <source>Find out whose it is before you trust it.</source>
        <translation>Cherchez à qui il appartient avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>Something came from a computer that was taken off the list.</source>
        <translation>Quelque chose est arrivé d’un ordinateur qui a été retiré de la liste.</translation>
    </message>
    <message>
        <source>Find out who has that computer.</source>
        <translation>Cherchez qui a cet ordinateur.</translation>
    </message>
    <message>
        <source>Two different entries carry the same number: this vault was copied.</source>
        <translation>Deux entrées différentes portent le même numéro&#xa0;: ce coffre a été copié.</translation>
    </message>
    <message>
        <source>Find out who made the copy.</source>
        <translation>Cherchez qui a fait la copie.</translation>
    </message>
    <message>
        <source>Something was dated more than a day in the future.</source>
        <translation>Quelque chose porte une date située plus d’un jour dans le futur.</translation>
    </message>
    <message>
        <source>Check the clocks of your computers.</source>
        <translation>Vérifiez l’heure et la date de vos ordinateurs.</translation>
    </message>
    <message>
        <source>This is not in the vault.</source>
        <translation>Ceci n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>Look for it with the search at the top.</source>
        <translation>Cherchez avec la recherche en haut.</translation>
    </message>
    <message>
        <source>There is no field called “{field}”.</source>
        <translation>Il n’y a pas de champ appelé «&#xa0;{field}&#xa0;».</translation>
    </message>
    <message>
        <source>It has these: {allowed}.</source>
        <translation>Voici ceux qui existent&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>The field “{field}” cannot hold this.</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» ne peut pas contenir cela.</translation>
    </message>
    <message>
        <source>It takes one of these words: {allowed}.</source>
        <translation>Il accepte l’un de ces mots&#xa0;: {allowed}.</translation>
    </message>
    <message>
        <source>This is no ordinary file, but a folder or a device.</source>
        <translation>Ce n’est pas un fichier ordinaire, mais un dossier ou un périphérique.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is still there and that you may open it.</source>
        <translation>Vérifiez qu’il est encore là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Il n’y a encore rien dedans.</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Écrivez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>A stored file is no longer what came in.</source>
        <translation>Un fichier conservé n’est plus celui qui est arrivé.</translation>
    </message>
    <message>
        <source>The others are not touched.</source>
        <translation>Les autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Do not use it as evidence. Look for the original, or a backup.</source>
        <translation>Ne l’utilisez pas comme preuve. Cherchez l’original, ou une sauvegarde.</translation>
    </message>
    <message>
        <source>“{name}” tells more than its picture, and it cannot be taken out.</source>
        <translation>«&#xa0;{name}&#xa0;» en dit plus que son image, et cela ne peut pas être enlevé.</translation>
    </message>
    <message>
        <source>Leave the file out, or choose to send it with what it tells.</source>
        <translation>Laissez ce fichier de côté, ou choisissez de l’envoyer avec ce qu’il révèle.</translation>
    </message>
    <message>
        <source>This contact is not in the vault.</source>
        <translation>Ce contact n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>A contact has no “{field}” of this kind.</source>
        <translation>Un contact n’a pas de champ «&#xa0;{field}&#xa0;» de cette sorte.</translation>
    </message>
    <message>
        <source>Use name, kind, organisation, role, phone, email, address, safe_way, languages or notes.</source>
        <translation>Utilisez name, kind, organisation, role, phone, email, address, safe_way, languages ou notes.</translation>
    </message>
    <message>
        <source>The message has no words.</source>
        <translation>Le message est vide.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>There is no message of this kind.</source>
        <translation>Il n’y a pas de message de cette sorte.</translation>
    </message>
    <message>
        <source>Choose advice, training, advocacy, litigation, urgent or other.</source>
        <translation>Choisissez advice, training, advocacy, litigation, urgent ou other.</translation>
    </message>
    <message>
        <source>This message is not in the vault.</source>
        <translation>Ce message n’est pas dans le coffre.</translation>
    </message>
    <message>
        <source>The picture is damaged.</source>
        <translation>L’image est endommagée.</translation>
    </message>
    <message>
        <source>The file itself was not changed.</source>
        <translation>Le fichier lui-même n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Look for another copy of it.</source>
        <translation>Cherchez-en une autre copie.</translation>
    </message>
    <message>
        <source>What this kind of picture tells cannot be taken out.</source>
        <translation>Ce que révèle une image de cette sorte ne peut pas en être enlevé.</translation>
    </message>
    <message>
        <source>Leave it out, or send it as it is.</source>
        <translation>Laissez-la de côté, ou envoyez-la telle quelle.</translation>
    </message>
    <message>
        <source>The packed file cannot be read.</source>
        <translation>Le fichier compressé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Nothing of it was taken.</source>
        <translation>Rien n’en a été pris.</translation>
    </message>
    <message>
        <source>A file could not be taken.</source>
        <translation>Un fichier n’a pas pu être pris.</translation>
    </message>
    <message>
        <source>The others were.</source>
        <translation>Les autres l’ont été.</translation>
    </message>
    <message>
        <source>Look at the list of what was left out.</source>
        <translation>Regardez la liste de ce qui a été laissé de côté.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Le dossier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Vérifiez qu’il est bien là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The course&apos;s folder or file cannot be read.</source>
        <translation>Le dossier ou le fichier du cours ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no page, checklist or form in this folder.</source>
        <translation>Il n’y a ni page, ni liste de contrôle, ni formulaire dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the languages (for example en, fr, ar).</source>
        <translation>Choisissez le dossier qui contient les langues (par exemple en, fr, ar).</translation>
    </message>
    <message>
        <source>Another import has not ended yet.</source>
        <translation>Un autre import n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Attendez qu’il soit terminé.</translation>
    </message>
    <message>
        <source>The folder cannot be written: {reason}.</source>
        <translation>Il est impossible d’écrire dans le dossier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The course is not changed.</source>
        <translation>Le cours n’est pas modifié.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are files in this folder already.</source>
        <translation>Il y a déjà des fichiers dans ce dossier.</translation>
    </message>
    <message>
        <source>Nothing was written, and nothing overwritten.</source>
        <translation>Rien n’a été écrit, et rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The course was imported anew while it was being read.</source>
        <translation>Le cours a été importé de nouveau pendant qu’il était lu.</translation>
    </message>
    <message>
        <source>Nothing was published.</source>
        <translation>Rien n’a été publié.</translation>
    </message>
    <message>
        <source>Publish it again.</source>
        <translation>Publiez-le de nouveau.</translation>
    </message>
    <message>
        <source>This course is not in the library.</source>
        <translation>Ce cours n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Look at the list of courses.</source>
        <translation>Regardez la liste des cours.</translation>
    </message>
    <message>
        <source>This page is not in the course.</source>
        <translation>Cette page n’est pas dans le cours.</translation>
    </message>
    <message>
        <source>Look at the contents of the course.</source>
        <translation>Regardez le sommaire du cours.</translation>
    </message>
    <message>
        <source>This page has not been fetched yet ({size}).</source>
        <translation>Cette page n’a pas encore été téléchargée ({size}).</translation>
    </message>
    <message>
        <source>Fetch the course in this language when there is a connection.</source>
        <translation>Téléchargez le cours dans cette langue quand il y aura une connexion.</translation>
    </message>
    <message>
        <source>The checklist has no line {line}; it has {of}.</source>
        <translation>La liste de contrôle n’a pas de ligne {line}&#xa0;; elle en a {of}.</translation>
    </message>
    <message>
        <source>Choose one of its lines.</source>
        <translation>Choisissez l’une de ses lignes.</translation>
    </message>
    <message>
        <source>The course has no page yet.</source>
        <translation>Le cours n’a encore aucune page.</translation>
    </message>
    <message>
        <source>Import pages first.</source>
        <translation>Importez d’abord des pages.</translation>
    </message>
    <message>
        <source>This course came from its publisher; only they can publish it.</source>
        <translation>Ce cours vient de son éditeur&#xa0;; lui seul peut le publier.</translation>
    </message>
    <message>
        <source>Import your own copy under another name.</source>
        <translation>Importez votre propre copie sous un autre nom.</translation>
    </message>
    <message>
        <source>This vault is an organisation&apos;s desk already.</source>
        <translation>Ce coffre est déjà le bureau d’une organisation.</translation>
    </message>
    <message>
        <source>This vault is not an organisation&apos;s desk.</source>
        <translation>Ce coffre n’est pas le bureau d’une organisation.</translation>
    </message>
    <message>
        <source>Use the desk&apos;s vault.</source>
        <translation>Utilisez le coffre du bureau.</translation>
    </message>
    <message>
        <source>This was decided before.</source>
        <translation>Cela a déjà été décidé.</translation>
    </message>
    <message>
        <source>Write to the sender to explain a change.</source>
        <translation>Écrivez à l’expéditeur pour expliquer un changement.</translation>
    </message>
    <message>
        <source>There are no words in it.</source>
        <translation>Il n’y a pas de mots dedans.</translation>
    </message>
    <message>
        <source>Somebody joined with an invite that was too old.</source>
        <translation>Quelqu’un a voulu entrer avec une invitation trop ancienne.</translation>
    </message>
    <message>
        <source>Make a new invite for them.</source>
        <translation>Faites une nouvelle invitation pour cette personne.</translation>
    </message>
    <message>
        <source>An invite was used a second time by somebody else.</source>
        <translation>Une invitation a été utilisée une deuxième fois par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Ask the person you invited whether the first was theirs.</source>
        <translation>Demandez à la personne que vous avez invitée si la première fois, c’était elle.</translation>
    </message>
    <message>
        <source>Somebody joined with an invite that this desk did not make.</source>
        <translation>Quelqu’un a voulu entrer avec une invitation que ce bureau n’a pas faite.</translation>
    </message>
    <message>
        <source>This is not in the inbox.</source>
        <translation>Ceci n’est pas dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Regardez la liste.</translation>
    </message>
    <message>
        <source>No recovery share is kept for this member.</source>
        <translation>Aucune part de récupération n’est gardée pour ce membre.</translation>
    </message>
    <message>
        <source>Messages are answered, not accepted or refused.</source>
        <translation>On répond aux messages&#xa0;; on ne les accepte ni ne les refuse.</translation>
    </message>
    <message>
        <source>Write a reply.</source>
        <translation>Écrivez une réponse.</translation>
    </message>
    <message>
        <source>Something came from somebody who has not joined here.</source>
        <translation>Quelque chose est arrivé de quelqu’un qui n’a pas rejoint cette organisation.</translation>
    </message>
    <message>
        <source>The certificate or its key cannot be read, or they do not belong together.</source>
        <translation>Le certificat ou sa clé ne peuvent pas être lus, ou ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Check both files.</source>
        <translation>Vérifiez les deux fichiers.</translation>
    </message>
    <message>
        <source>A newer program wrote this hub&apos;s data.</source>
        <translation>Un programme plus récent a écrit les données de ce relais.</translation>
    </message>
    <message>
        <source>Start the newer program.</source>
        <translation>Lancez le programme plus récent.</translation>
    </message>
    <message>
        <source>This folder holds no hub&apos;s data.</source>
        <translation>Ce dossier ne contient pas les données d’un relais.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>This folder belongs to the hub of another owner.</source>
        <translation>Ce dossier appartient au relais d’un autre propriétaire.</translation>
    </message>
    <message>
        <source>Use another folder, or the owner file it was begun with.</source>
        <translation>Utilisez un autre dossier, ou le fichier de propriétaire avec lequel il a été commencé.</translation>
    </message>
    <message>
        <source>Write it with the desk and name it with --owner.</source>
        <translation>Écrivez-le avec le bureau et indiquez-le avec --owner.</translation>
    </message>
    <message>
        <source>Without TLS the hub may only be reached from this computer.</source>
        <translation>Sans TLS, le relais ne peut être joint que depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Leave --plain-http out, or use a loopback address.</source>
        <translation>Retirez --plain-http, ou utilisez une adresse de bouclage.</translation>
    </message>
    <message>
        <source>Port {port} is in use.</source>
        <translation>Le port {port} est déjà utilisé.</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>The hub&apos;s database or folder cannot be opened.</source>
        <translation>La base de données ou le dossier du relais ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Check the addresses and whether they may be written to.</source>
        <translation>Vérifiez les adresses et si l’on a le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The vault cannot be used as it is.</source>
        <translation>Le coffre ne peut pas être utilisé tel qu’il est.</translation>
    </message>
    <message>
        <source>Try again, or use a copy of the vault.</source>
        <translation>Réessayez, ou utilisez une copie du coffre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre.</translation>
    </message>
    <message>
        <source>Check the language of the keyboard and capital letters, and try again. If the vault needs a key file, choose it.</source>
        <translation>Vérifiez la langue du clavier et les majuscules, puis réessayez. Si le coffre a besoin d’un fichier-clé, choisissez-le.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation>La phrase de passe est vide.</translation>
    </message>
    <message>
        <source>Type one, or take the one that is offered.</source>
        <translation>Tapez-en une, ou prenez celle qui vous est proposée.</translation>
    </message>
    <message>
        <source>This passphrase is already in use.</source>
        <translation>Cette phrase de passe est déjà utilisée.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no place for another passphrase: {places} are used.</source>
        <translation>Il n’y a plus de place pour une autre phrase de passe&#xa0;: {places} sont déjà utilisées.</translation>
    </message>
    <message>
        <source>Remove one that is no longer needed, or change it.</source>
        <translation>Supprimez-en une dont vous n’avez plus besoin, ou changez-la.</translation>
    </message>
    <message>
        <source>This is the only passphrase, so it cannot be removed.</source>
        <translation>C’est la seule phrase de passe&#xa0;; elle ne peut donc pas être supprimée.</translation>
    </message>
    <message>
        <source>Add another one first, or change this one.</source>
        <translation>Ajoutez-en d’abord une autre, ou changez celle-ci.</translation>
    </message>
    <message>
        <source>This is the passphrase that shall go on opening the vault, so it was not removed.</source>
        <translation>C’est la phrase de passe qui doit continuer d’ouvrir le coffre&#xa0;; elle n’a donc pas été supprimée.</translation>
    </message>
    <message>
        <source>Type another one to remove. To remove this one, begin again, and first type one that you keep.</source>
        <translation>Saisissez-en une autre à supprimer. Pour supprimer celle-ci, recommencez et saisissez d’abord une phrase de passe que vous gardez.</translation>
    </message>
    <message>
        <source>These words are not a share as it was written down. Look at word {position}.</source>
        <translation>Ces mots ne sont pas une part telle qu’elle a été notée. Regardez le mot {position}.</translation>
    </message>
    <message>
        <source>The number of words of a share is not right.</source>
        <translation>Le nombre de mots d’une part n’est pas le bon.</translation>
    </message>
    <message>
        <source>Type all words of each share from its paper, in their order, one share in a line.</source>
        <translation>Tapez tous les mots de chaque part depuis son papier, dans leur ordre, une part par ligne.</translation>
    </message>
    <message>
        <source>More than one word of a share is wrong, or words have changed places.</source>
        <translation>Plus d’un mot d’une part est faux, ou des mots ont changé de place.</translation>
    </message>
    <message>
        <source>This share was made by another program, in a way that is not known here.</source>
        <translation>Cette part a été faite par un autre programme, d’une manière inconnue ici.</translation>
    </message>
    <message>
        <source>Use shares that Fieldbook made for this vault.</source>
        <translation>Utilisez des parts que Fieldbook a faites pour ce coffre.</translation>
    </message>
    <message>
        <source>These shares do not belong together.</source>
        <translation>Ces parts ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>Use shares that were made on the same day for the same vault, each of them once.</source>
        <translation>Utilisez des parts faites le même jour pour le même coffre, chacune une seule fois.</translation>
    </message>
    <message>
        <source>It takes {need} different shares; here are {have}.</source>
        <translation>Il faut {need} parts différentes&#xa0;; en voici {have}.</translation>
    </message>
    <message>
        <source>Ask another person who keeps one.</source>
        <translation>Demandez à une autre personne qui en garde une.</translation>
    </message>
    <message>
        <source>This would destroy the vault. Sent, but not yet accepted: {items}.</source>
        <translation>Cela détruirait le coffre. Envoyés, mais pas encore acceptés&#xa0;: {items}.</translation>
    </message>
    <message>
        <source>If it shall be destroyed all the same, say so with --yes-destroy. A copy of the vault that somebody made before would still open with its passphrase.</source>
        <translation>S’il doit être détruit quand même, dites-le avec --yes-destroy. Une copie du coffre que quelqu’un aurait faite auparavant s’ouvrirait encore avec sa phrase de passe.</translation>
    </message>
    <message>
        <source>A backup needs somebody who can open it.</source>
        <translation>Une sauvegarde a besoin de quelqu’un qui puisse l’ouvrir.</translation>
    </message>
    <message>
        <source>This file is empty, so it cannot be a key file: any other empty file would be the same.</source>
        <translation>Ce fichier est vide&#xa0;; il ne peut donc pas servir de fichier-clé&#xa0;: n’importe quel autre fichier vide serait identique.</translation>
    </message>
    <message>
        <source>Choose a file that is not empty, or make a new key file.</source>
        <translation>Choisissez un fichier qui n’est pas vide, ou créez un nouveau fichier-clé.</translation>
    </message>
    <message>
        <source>From now on nothing opens this vault without a key file.</source>
        <translation>Désormais, rien n’ouvre ce coffre sans fichier-clé.</translation>
    </message>
    <message>
        <source>As long as you have the file, everything opens as before.</source>
        <translation>Tant que vous avez le fichier, tout s’ouvre comme avant.</translation>
    </message>
    <message>
        <source>Keep a copy of the file in another place, or add a passphrase without a key file.</source>
        <translation>Gardez une copie du fichier ailleurs, ou ajoutez une phrase de passe sans fichier-clé.</translation>
    </message>
    <message>
        <source>This file is too large: a key file has at most {limit} here.</source>
        <translation>Ce fichier est trop grand&#xa0;: un fichier-clé a ici au plus {limit}.</translation>
    </message>
    <message>
        <source>Choose the key file. If it is really so large, the command line can use it.</source>
        <translation>Choisissez le fichier-clé. S’il est vraiment aussi grand, la ligne de commande peut l’utiliser.</translation>
    </message>
    <message>
        <source>There is already a file with this name.</source>
        <translation>Il existe déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>It was not touched: a key file that is written over opens nothing any more.</source>
        <translation>Il n’a pas été touché&#xa0;: un fichier-clé remplacé n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The key file could not be written there.</source>
        <translation>Le fichier-clé n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder or another stick.</source>
        <translation>Choisissez un autre dossier ou une autre clé USB.</translation>
    </message>
    <message>
        <source>This file is no backup, or not a whole one.</source>
        <translation>Ce fichier n’est pas une sauvegarde, ou pas une sauvegarde complète.</translation>
    </message>
    <message>
        <source>Copy it again from where it was kept, or use another backup.</source>
        <translation>Copiez-la à nouveau depuis l’endroit où elle était gardée, ou utilisez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>Choose at least one key that opens it.</source>
        <translation>Choisissez au moins une clé qui l’ouvre.</translation>
    </message>
    <message>
        <source>The folder where the backup should go is not there.</source>
        <translation>Le dossier où la sauvegarde doit aller n’est pas là.</translation>
    </message>
    <message>
        <source>This is the folder of a vault itself.</source>
        <translation>Ce dossier est celui d’un coffre.</translation>
    </message>
    <message>
        <source>Choose another place, best on a stick: whoever takes or destroys the vault would have this file with it.</source>
        <translation>Choisissez un autre endroit, de préférence une clé USB&#xa0;: qui prend ou détruit le coffre prendrait ou détruirait aussi ce fichier.</translation>
    </message>
    <message>
        <source>The file of the backup cannot be read.</source>
        <translation>Le fichier de la sauvegarde ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check that the stick or disk is there and that you may open the file.</source>
        <translation>Vérifiez que la clé USB ou le disque est là et que vous avez le droit d’ouvrir le fichier.</translation>
    </message>
    <message>
        <source>These words, or this key, do not open this backup.</source>
        <translation>Ces mots, ou cette clé, n’ouvrent pas cette sauvegarde.</translation>
    </message>
    <message>
        <source>Look for the words or the key that belong to this backup, or for a backup that belongs to these. If they do belong together, the file is damaged: use another copy of it.</source>
        <translation>Cherchez les mots ou la clé qui vont avec cette sauvegarde, ou une sauvegarde qui va avec ceux-ci. S’ils vont bien ensemble, le fichier est endommagé&#xa0;: utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>This file is not a backup of a vault.</source>
        <translation>Ce fichier n’est pas la sauvegarde d’un coffre.</translation>
    </message>
    <message>
        <source>Choose the file that was written as a backup.</source>
        <translation>Choisissez le fichier qui a été écrit comme sauvegarde.</translation>
    </message>
    <message>
        <source>This backup was cut short or changed after it was written.</source>
        <translation>Cette sauvegarde a été tronquée ou modifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>The end of this backup is missing.</source>
        <translation>La fin de cette sauvegarde manque.</translation>
    </message>
    <message>
        <source>The beginning of this backup cannot be understood.</source>
        <translation>Le début de cette sauvegarde est incompréhensible.</translation>
    </message>
    <message>
        <source>What is inside this backup is damaged.</source>
        <translation>Ce que contient cette sauvegarde est endommagé.</translation>
    </message>
    <message>
        <source>A newer Fieldbook made this backup.</source>
        <translation>Cette sauvegarde a été faite par un Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>Restore it with the newer Fieldbook.</source>
        <translation>Restaurez-la avec le Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>The file of the backup key cannot be read.</source>
        <translation>Le fichier de la clé de sauvegarde ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This backup key is closed with a passphrase of its own.</source>
        <translation>Cette clé de sauvegarde est fermée par une phrase de passe à elle.</translation>
    </message>
    <message>
        <source>Type the passphrase that was chosen when the key was saved. It may be another one than that of the vault.</source>
        <translation>Tapez la phrase de passe choisie quand la clé a été enregistrée. Elle peut être différente de celle du coffre.</translation>
    </message>
    <message>
        <source>Could not be read: {rows} entries and {runs} runs of entries in “{table}”.</source>
        <translation>Illisibles&#xa0;: {rows} entrées et {runs} suites d’entrées dans «&#xa0;{table}&#xa0;».</translation>
    </message>
    <message>
        <source>The old vault was not changed.</source>
        <translation>L’ancien coffre n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Look for what is missing in a backup.</source>
        <translation>Cherchez ce qui manque dans une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no recovery sheet and no share to be typed back.</source>
        <translation>Il n’y a ni feuille de récupération ni part à retaper.</translation>
    </message>
    <message>
        <source>Make a recovery sheet or shares first.</source>
        <translation>Faites d’abord une feuille de récupération ou des parts.</translation>
    </message>
    <message>
        <source>These words are from another sheet or share.</source>
        <translation>Ces mots viennent d’une autre feuille ou d’une autre part.</translation>
    </message>
    <message>
        <source>Type the one that was made last. If it is lost, make a new one.</source>
        <translation>Tapez celle qui a été faite en dernier. Si elle est perdue, faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>These words do not open this vault.</source>
        <translation>Ces mots n’ouvrent pas ce coffre.</translation>
    </message>
    <message>
        <source>Look whether the sheet or the shares belong to this vault and are the newest ones, typed back when they were made.</source>
        <translation>Vérifiez que la feuille ou les parts appartiennent à ce coffre, que ce sont les plus récentes et qu’elles ont été retapées lorsqu’elles ont été faites.</translation>
    </message>
    <message>
        <source>The key file cannot be read.</source>
        <translation>Le fichier-clé ne peut pas être lu.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Il n’y a pas de coffre dans ce dossier.</translation>
    </message>
    <message>
        <source>There is already a vault in this folder, or part of one.</source>
        <translation>Il y a déjà un coffre dans ce dossier, ou une partie d’un coffre.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This folder holds other files.</source>
        <translation>Ce dossier contient d’autres fichiers.</translation>
    </message>
    <message>
        <source>They were not touched.</source>
        <translation>Ils n’ont pas été touchés.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>Choisissez un dossier vide, ou un nouveau.</translation>
    </message>
    <message>
        <source>This folder may not be written to.</source>
        <translation>Il n’est pas permis d’écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose another folder, or take the write protection off the stick.</source>
        <translation>Choisissez un autre dossier, ou enlevez la protection en écriture de la clé USB.</translation>
    </message>
    <message>
        <source>The vault is already open in another window.</source>
        <translation>Le coffre est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Go to that window, or close it first.</source>
        <translation>Allez à cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>A newer Fieldbook made this vault.</source>
        <translation>Ce coffre a été créé par un Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>Copy the whole vault to another disk first. Then rescue what can still be read, or bring back a backup.</source>
        <translation>Copiez d’abord tout le coffre sur un autre disque. Sauvez ensuite ce qui est encore lisible, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>What is on this computer is not lost.</source>
        <translation>Ce qui est sur cet ordinateur n’est pas perdu.</translation>
    </message>
    <message>
        <source>Copy the whole folder again from where it came. If there is no other copy, rescue what can still be read, or bring back a backup.</source>
        <translation>Copiez à nouveau tout le dossier depuis son origine. S’il n’y a pas d’autre copie, sauvez ce qui est encore lisible, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Put back “keys”, “0” and “1” from one and the same copy of the vault. If there is none, bring back a backup.</source>
        <translation>Remettez «&#xa0;keys&#xa0;», «&#xa0;0&#xa0;» et «&#xa0;1&#xa0;» depuis une seule et même copie du coffre. S’il n’y en a pas, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Both copies of the keys, in the file “keys”, are damaged.</source>
        <translation>Les deux copies des clés, dans le fichier «&#xa0;keys&#xa0;», sont endommagées.</translation>
    </message>
    <message>
        <source>Nothing was changed. The other files may be whole.</source>
        <translation>Rien n’a été modifié. Les autres fichiers sont peut-être intacts.</translation>
    </message>
    <message>
        <source>Put back the file “keys” from a copy of this vault, also from an old one. If there is none, bring back a backup.</source>
        <translation>Remettez le fichier «&#xa0;keys&#xa0;» depuis une copie de ce coffre, même ancienne. S’il n’y en a pas, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault, and the file “keys” is damaged.</source>
        <translation>Cette phrase de passe n’ouvre pas le coffre, et le fichier «&#xa0;keys&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Try again. If you are sure of the passphrase, put back the file “keys” from a copy of this vault, also from an old one, or bring back a backup.</source>
        <translation>Réessayez. Si c’est bien la bonne phrase de passe, remettez le fichier «&#xa0;keys&#xa0;» depuis une copie de ce coffre, même ancienne, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>These words do not open this vault, and the file “keys” is damaged.</source>
        <translation>Ces mots n’ouvrent pas ce coffre, et le fichier «&#xa0;keys&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>If the words belong to this vault, put back the file “keys” from a copy of it, also from an old one, or bring back a backup.</source>
        <translation>Si les mots sont ceux de ce coffre, remettez le fichier «&#xa0;keys&#xa0;» depuis une de ses copies, même ancienne, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Copy {copy} of the keys, in the file “keys”, was damaged, older or of another vault. It was written again from the other copy.</source>
        <translation>La copie {copy} des clés, dans le fichier «&#xa0;keys&#xa0;», était abîmée, plus ancienne ou d’un autre coffre. Elle a été réécrite à partir de l’autre copie.</translation>
    </message>
    <message>
        <source>If it comes back, the disk is failing: copy the vault to another one.</source>
        <translation>Si cela revient, le disque est défaillant&#xa0;: copiez le coffre sur un autre.</translation>
    </message>
    <message>
        <source>Copy {copy} of the keys, in the file “keys”, is not what was written.</source>
        <translation>La copie {copy} des clés, dans le fichier «&#xa0;keys&#xa0;», n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>What is open now can be read and goes on.</source>
        <translation>Ce qui est ouvert maintenant est lisible et continue.</translation>
    </message>
    <message>
        <source>Make a backup, then lock and unlock: the copy is written again from the other one. If it comes back, use another disk.</source>
        <translation>Faites une sauvegarde, puis verrouillez et déverrouillez&#xa0;: la copie est réécrite à partir de l’autre. Si cela revient, prenez un autre disque.</translation>
    </message>
    <message>
        <source>Find out who could reach this computer. A passphrase that you changed since may have worked again: change it once more.</source>
        <translation>Cherchez qui a pu avoir accès à cet ordinateur. Une phrase de passe changée depuis a pu fonctionner à nouveau&#xa0;: changez-la encore une fois.</translation>
    </message>
    <message>
        <source>Choose the folder where your vault is, make a new one, or bring one back from a backup.</source>
        <translation>Choisissez le dossier où se trouve votre coffre, créez-en un nouveau, ou restaurez-en un à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no vault in this folder: making one was cut short.</source>
        <translation>Il n’y a pas de coffre dans ce dossier&#xa0;: sa création a été interrompue.</translation>
    </message>
    <message>
        <source>Make it again. What was left of it goes away then.</source>
        <translation>Créez-le à nouveau. Ce qui en restait disparaît alors.</translation>
    </message>
    <message>
        <source>The file “{part}” of the vault is damaged or missing.</source>
        <translation>Le fichier «&#xa0;{part}&#xa0;» du coffre est endommagé ou manquant.</translation>
    </message>
    <message>
        <source>The file “{part}” of the vault is missing.</source>
        <translation>Le fichier «&#xa0;{part}&#xa0;» du coffre manque.</translation>
    </message>
    <message>
        <source>The other files were not changed.</source>
        <translation>Les autres fichiers n’ont pas été modifiés.</translation>
    </message>
    <message>
        <source>Look for it where the vault was copied from, and copy the whole folder again. If it is gone, bring back a backup.</source>
        <translation>Cherchez-le là d’où le coffre a été copié, et copiez à nouveau tout le dossier. S’il a disparu, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The files “0” and “1” of the vault have changed places.</source>
        <translation>Les fichiers «&#xa0;0&#xa0;» et «&#xa0;1&#xa0;» du coffre ont été intervertis.</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing is lost.</source>
        <translation>Rien n’a été modifié, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Give each the name of the other, or copy the whole folder again from where it came.</source>
        <translation>Donnez à chacun le nom de l’autre, ou copiez à nouveau tout le dossier depuis son origine.</translation>
    </message>
    <message>
        <source>The files “keys” and “{part}” do not belong together: one of them is from another vault, or the beginning of “{part}” is damaged.</source>
        <translation>Les fichiers «&#xa0;keys&#xa0;» et «&#xa0;{part}&#xa0;» ne vont pas ensemble&#xa0;: l’un d’eux vient d’un autre coffre, ou le début de «&#xa0;{part}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>A place in the file “{part}” that is needed is damaged.</source>
        <translation>Un endroit nécessaire du fichier «&#xa0;{part}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The file “{part}” of the vault contradicts itself.</source>
        <translation>Le fichier «&#xa0;{part}&#xa0;» du coffre se contredit.</translation>
    </message>
    <message>
        <source>Places in the file “{part}” can no longer be read.</source>
        <translation>Des endroits du fichier «&#xa0;{part}&#xa0;» ne sont plus lisibles.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else can be read.</source>
        <translation>Rien n’a été modifié. Tout le reste est lisible.</translation>
    </message>
    <message>
        <source>The vault is older than it was when you used it last: an old copy of the file “{part}” was put back.</source>
        <translation>Le coffre est plus ancien qu’à votre dernière utilisation&#xa0;: une ancienne copie du fichier «&#xa0;{part}&#xa0;» a été remise.</translation>
    </message>
    <message>
        <source>The end of the file “{part}” was missing. It has its size again, with random bytes.</source>
        <translation>La fin du fichier «&#xa0;{part}&#xa0;» manquait. Il a de nouveau sa taille, avec des octets aléatoires.</translation>
    </message>
    <message>
        <source>What this passphrase opens is in the other file.</source>
        <translation>Ce que cette phrase de passe ouvre est dans l’autre fichier.</translation>
    </message>
    <message>
        <source>If another passphrase opened something in this vault, look for an older copy of the vault before you go on.</source>
        <translation>Si une autre phrase de passe ouvrait quelque chose dans ce coffre, cherchez une copie plus ancienne du coffre avant de continuer.</translation>
    </message>
    <message>
        <source>A list in the file “{part}” cannot be read to its end.</source>
        <translation>Une liste du fichier «&#xa0;{part}&#xa0;» ne peut pas être lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>You may not read and write the file “{part}” of the vault, or its folder.</source>
        <translation>Vous n’avez pas le droit de lire et d’écrire le fichier «&#xa0;{part}&#xa0;» du coffre, ou son dossier.</translation>
    </message>
    <message>
        <source>Take the write protection off the stick, have the permissions corrected, or copy the whole folder to a place of your own.</source>
        <translation>Enlevez la protection en écriture de la clé USB, faites corriger les autorisations, ou copiez tout le dossier à un endroit à vous.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The disk has too little room: {needed} are needed, {free} are free.</source>
        <translation>Le disque n’a pas assez de place&#xa0;: il faut {needed}, {free} sont libres.</translation>
    </message>
    <message>
        <source>The disk did not read or write as it should.</source>
        <translation>Le disque n’a pas lu ou écrit comme il aurait dû.</translation>
    </message>
    <message>
        <source>Check the stick or disk, copy the vault to another one, and try again.</source>
        <translation>Vérifiez la clé USB ou le disque, copiez le coffre sur un autre et réessayez.</translation>
    </message>
    <message>
        <source>The disk did not read or write the file “{part}” as it should.</source>
        <translation>Le disque n’a pas lu ou écrit le fichier «&#xa0;{part}&#xa0;» comme il faut.</translation>
    </message>
    <message>
        <source>The system does not take so long a name.</source>
        <translation>Le système n’accepte pas un nom aussi long.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>In the place of the file “{part}” of the vault there is a folder.</source>
        <translation>À la place du fichier «&#xa0;{part}&#xa0;» du coffre se trouve un dossier.</translation>
    </message>
    <message>
        <source>Copy the whole folder of the vault again from where it came, or bring back a backup.</source>
        <translation>Copiez à nouveau tout le dossier du coffre depuis son origine, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>This disk cannot hold a file this large.</source>
        <translation>Ce disque ne peut pas contenir un fichier aussi grand.</translation>
    </message>
    <message>
        <source>Choose a smaller size, or a disk that can hold large files.</source>
        <translation>Choisissez une taille plus petite, ou un disque qui accepte les grands fichiers.</translation>
    </message>
    <message>
        <source>The file “keys” is older than the vault. Somebody, or a backup program, put an old one back.</source>
        <translation>Le fichier «&#xa0;keys&#xa0;» est plus ancien que le coffre. Quelqu’un, ou un programme de sauvegarde, a remis un ancien fichier.</translation>
    </message>
    <message>
        <source>What you wrote is here.</source>
        <translation>Ce que vous avez écrit est ici.</translation>
    </message>
    <message>
        <source>The end of the file “{part}” of the vault is missing.</source>
        <translation>La fin du fichier «&#xa0;{part}&#xa0;» du coffre manque.</translation>
    </message>
    <message>
        <source>What is in the old copy is here.</source>
        <translation>Ce que contient l’ancienne copie est ici.</translation>
    </message>
    <message>
        <source>Later work is missing. Look for the newer copy, and find out who could reach this computer.</source>
        <translation>Ce qui a été fait depuis manque. Cherchez la copie plus récente, et qui a pu avoir accès à cet ordinateur.</translation>
    </message>
    <message>
        <source>Make room on the disk, then lock and unlock.</source>
        <translation>Faites de la place sur le disque, puis verrouillez et déverrouillez.</translation>
    </message>
    <message>
        <source>Parts of the file “{part}” can no longer be read: {pages} in all, between places {first} and {last}.</source>
        <translation>Des parties du fichier «&#xa0;{part}&#xa0;» ne sont plus lisibles&#xa0;: {pages} en tout, entre les endroits {first} et {last}.</translation>
    </message>
    <message>
        <source>What can be read is not changed.</source>
        <translation>Ce qui peut être lu n’est pas modifié.</translation>
    </message>
    <message>
        <source>The hub cannot start.</source>
        <translation>Le relais ne peut pas démarrer.</translation>
    </message>
    <message>
        <source>Look at the settings it was started with.</source>
        <translation>Regardez les réglages avec lesquels il a été lancé.</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>the system does not allow it</source>
        <translation>le système ne le permet pas</translation>
    </message>
    <message>
        <source>nothing can be written on this disk</source>
        <translation>rien ne peut être écrit sur ce disque</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the file is too long for this disk</source>
        <translation>le fichier est trop long pour ce disque</translation>
    </message>
    <message>
        <source>the disk or stick does not answer as it should</source>
        <translation>le disque ou la clé USB ne répond pas comme il faut</translation>
    </message>
    <message>
        <source>the system does not take this name</source>
        <translation>le système n’accepte pas ce nom</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme s’en sert</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>ce nom est déjà pris</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>nobody takes it</source>
        <translation>personne ne le reçoit</translation>
    </message>
    <message>
        <source>the system refuses it</source>
        <translation>le système refuse</translation>
    </message>
    <message>
        <source>Look for it in a backup.</source>
        <translation>Cherchez-le dans une sauvegarde.</translation>
    </message>
    <message>
        <source>The case “{title}” could not be read.</source>
        <translation>Le dossier «&#xa0;{title}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The title and summary of a case could not be read.</source>
        <translation>Le titre et le résumé d’un dossier n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>What is in the case is there, under “{title}”.</source>
        <translation>Ce qu’il contient est là, sous «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>The incident “{title}” could not be read.</source>
        <translation>L’incident «&#xa0;{title}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The contact “{title}” could not be read.</source>
        <translation>Le contact «&#xa0;{title}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The message “{title}” could not be read.</source>
        <translation>Le message «&#xa0;{title}&#xa0;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Compare with a backup.</source>
        <translation>Comparez avec une sauvegarde.</translation>
    </message>
    <message>
        <source>“{title}” was made anew from its history. Its latest changes may be missing.</source>
        <translation>«&#xa0;{title}&#xa0;» a été refait à partir de son historique. Ses dernières modifications peuvent manquer.</translation>
    </message>
    <message>
        <source>Compare it with a backup.</source>
        <translation>Comparez-le avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The file “{title}” could not be read whole.</source>
        <translation>Le fichier «&#xa0;{title}&#xa0;» n’a pas pu être lu en entier.</translation>
    </message>
    <message>
        <source>What was written about it is there.</source>
        <translation>Ce qui a été écrit à son sujet est là.</translation>
    </message>
    <message>
        <source>A part of the history could not be read when the vault was rescued on {day}. Missing changes: {entries}.</source>
        <translation>Une partie de l’historique n’a pas pu être lue quand le coffre a été sauvé le {day}. Modifications manquantes&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Entries without a name could not be read: {count} in all.</source>
        <translation>Des entrées sans nom n’ont pas pu être lues&#xa0;: {count} en tout.</translation>
    </message>
    <message>
        <source>Files without a name could not be read whole: {count} in all.</source>
        <translation>Des fichiers sans nom n’ont pas pu être lus en entier&#xa0;: {count} en tout.</translation>
    </message>
    <message>
        <source>Parts of the course “{title}” could not be read.</source>
        <translation>Des parties du cours «&#xa0;{title}&#xa0;» n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Fetch the course again, or import it again.</source>
        <translation>Téléchargez le cours à nouveau, ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Parts of courses could not be read.</source>
        <translation>Des parties de cours n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Look through the library. Fetch what is missing, or import it again.</source>
        <translation>Parcourez la bibliothèque. Téléchargez ce qui manque, ou importez-le à nouveau.</translation>
    </message>
    <message>
        <source>What they had led to is there, where it could be read.</source>
        <translation>Ce à quoi elles avaient mené est là, pour autant qu’on ait pu le lire.</translation>
    </message>
    <message>
        <source>Who changed what, and when, is not known for those changes.</source>
        <translation>Pour ces modifications, on ne sait plus qui a changé quoi, ni quand.</translation>
    </message>
    <message>
        <source>Text that was typed and not yet saved may be missing.</source>
        <translation>Du texte saisi et pas encore enregistré peut manquer.</translation>
    </message>
    <message>
        <source>Look at what you wrote last.</source>
        <translation>Regardez ce que vous avez écrit en dernier.</translation>
    </message>
    <message>
        <source>Keys for the exchange with your organisation could not be read.</source>
        <translation>Des clés pour l’échange avec votre organisation n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>What is in the vault is not touched by this.</source>
        <translation>Le contenu du coffre n’est pas concerné.</translation>
    </message>
    <message>
        <source>If an exchange fails, ask for a new invite and join again.</source>
        <translation>Si un échange échoue, demandez une nouvelle invitation et adhérez à nouveau.</translation>
    </message>
    <message>
        <source>A part of what was on its way, in or out, could not be read.</source>
        <translation>Une partie de ce qui était en route, dans un sens ou dans l’autre, n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>What you had written is there, where it could be read.</source>
        <translation>Ce que vous aviez écrit est là, pour autant qu’on ait pu le lire.</translation>
    </message>
    <message>
        <source>Look at the page Exchange, and send again what did not arrive.</source>
        <translation>Regardez la page Échange et renvoyez ce qui n’est pas arrivé.</translation>
    </message>
    <message>
        <source>Nothing was chosen.</source>
        <translation>Rien n’a été choisi.</translation>
    </message>
    <message>
        <source>Choose at least one thing.</source>
        <translation>Choisissez au moins un élément.</translation>
    </message>
    <message>
        <source>Look at the list again; it may have been taken off already.</source>
        <translation>Regardez à nouveau la liste&#xa0;; il a peut-être déjà été retiré.</translation>
    </message>
    <message>
        <source>Some of it is neither accepted by your organisation nor in a parcel as it is now: {count}.</source>
        <translation>Une partie n’est ni acceptée par votre organisation ni dans un paquet telle qu’elle est maintenant&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nothing was taken off.</source>
        <translation>Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Pack again and type the words back, or say for each one that it may go all the same.</source>
        <translation>Refaites le paquet et retapez les mots, ou indiquez pour chaque élément qu’il peut partir quand même.</translation>
    </message>
    <message>
        <source>No parcel was made that these words could belong to.</source>
        <translation>Aucun paquet n’a été fait auquel ces mots pourraient appartenir.</translation>
    </message>
    <message>
        <source>Make the parcel first.</source>
        <translation>Faites d’abord le paquet.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Il y a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>The folder where the parcel should go is not there.</source>
        <translation>Le dossier où le paquet devait aller n’est pas là.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, or choose another place.</source>
        <translation>Vérifiez que la clé USB est branchée, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Check that the stick is plugged in, and choose the file again.</source>
        <translation>Vérifiez que la clé USB est branchée, et choisissez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The parcel cannot be read: {reason}.</source>
        <translation>Le paquet ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This file is not a parcel, or its beginning is damaged.</source>
        <translation>Ce fichier n’est pas un paquet, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>Choose the file that was made when you packed, or another copy of it.</source>
        <translation>Choisissez le fichier créé quand vous avez fait le paquet, ou une autre copie de celui-ci.</translation>
    </message>
    <message>
        <source>Nothing here has this name: {id}.</source>
        <translation>Rien ici ne porte ce nom&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>This is no parcel, or it is not whole.</source>
        <translation>Ce n’est pas un paquet, ou il n’est pas entier.</translation>
    </message>
    <message>
        <source>Nothing was taken off. What had come back from it before is here.</source>
        <translation>Rien n’a été retiré. Ce qui en était déjà revenu est ici.</translation>
    </message>
    <message>
        <source>Use another copy of the parcel, or pack again, onto another stick.</source>
        <translation>Utilisez une autre copie du paquet, ou refaites-le sur une autre clé USB.</translation>
    </message>
    <message>
        <source>The stick or disk did not give back what was written to it.</source>
        <translation>La clé USB ou le disque n’a pas rendu ce qui y avait été écrit.</translation>
    </message>
    <message>
        <source>Nothing was taken off, and no parcel was left there.</source>
        <translation>Rien n’a été retiré, et aucun paquet n’y a été laissé.</translation>
    </message>
    <message>
        <source>Pack again, onto another stick.</source>
        <translation>Refaites le paquet, sur une autre clé USB.</translation>
    </message>
    <message>
        <source>The parcel is no longer as it was made.</source>
        <translation>Le paquet n’est plus tel qu’il a été fait.</translation>
    </message>
    <message>
        <source>This parcel says that it was packed in this vault, and it was not.</source>
        <translation>Ce paquet dit avoir été fait dans ce coffre, et ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>What was here was not changed.</source>
        <translation>Ce qui était ici n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Do not take it in. Find out who made it.</source>
        <translation>Ne le reprenez pas. Cherchez à savoir qui l’a fait.</translation>
    </message>
    <message>
        <source>A newer Fieldbook made this parcel.</source>
        <translation>Un Fieldbook plus récent a fait ce paquet.</translation>
    </message>
    <message>
        <source>Nothing was changed; the parcel is not touched.</source>
        <translation>Rien n’a été modifié&#xa0;; le paquet n’a pas été touché.</translation>
    </message>
    <message>
        <source>Bring it back with the newer Fieldbook.</source>
        <translation>Restaurez-le avec le Fieldbook plus récent.</translation>
    </message>
    <message>
        <source>These words are whole, but belong to another parcel.</source>
        <translation>Ces mots sont complets, mais appartiennent à un autre paquet.</translation>
    </message>
    <message>
        <source>Look for the sheet that was written with this parcel. If these are its words, the file is damaged: use another copy of it.</source>
        <translation>Cherchez la feuille qui a été écrite avec ce paquet. Si ce sont bien ses mots, le fichier est endommagé&#xa0;: utilisez-en une autre copie.</translation>
    </message>
    <message>
        <source>This parcel was packed in another vault.</source>
        <translation>Ce paquet a été fait dans un autre coffre.</translation>
    </message>
    <message>
        <source>If you packed it yourself, on the computer that you had before, say so and try again. If somebody gave it to you, do not take it in.</source>
        <translation>Si vous l’avez fait vous-même, sur l’ordinateur que vous aviez avant, dites-le et réessayez. Si quelqu’un vous l’a donné, ne l’acceptez pas.</translation>
    </message>
</context>
<context>
    <name>guessing</name>
    <message>
        <source>This passphrase is easy to guess.</source>
        <translation>Cette phrase de passe est facile à deviner.</translation>
    </message>
    <message>
        <source>“{part}” is among the passwords tried first.</source>
        <translation>«&#xa0;{part}&#xa0;» est parmi les mots de passe essayés en premier.</translation>
    </message>
    <message>
        <source>“{part}” is a common word.</source>
        <translation>«&#xa0;{part}&#xa0;» est un mot courant.</translation>
    </message>
    <message>
        <source>“{part}” is a common name.</source>
        <translation>«&#xa0;{part}&#xa0;» est un nom courant.</translation>
    </message>
    <message>
        <source>“{part}” is a common word written backwards.</source>
        <translation>«&#xa0;{part}&#xa0;» est un mot courant écrit à l’envers.</translation>
    </message>
    <message>
        <source>“{part}” is a common word with signs for letters.</source>
        <translation>«&#xa0;{part}&#xa0;» est un mot courant avec des signes à la place de lettres.</translation>
    </message>
    <message>
        <source>“{part}” is a row of keys on the keyboard.</source>
        <translation>«&#xa0;{part}&#xa0;» est une rangée de touches du clavier.</translation>
    </message>
    <message>
        <source>“{part}” is keys beside each other on the keyboard.</source>
        <translation>«&#xa0;{part}&#xa0;»&#xa0;: touches voisines du clavier.</translation>
    </message>
    <message>
        <source>“{part}” repeats itself.</source>
        <translation>«&#xa0;{part}&#xa0;» se répète.</translation>
    </message>
    <message>
        <source>“{part}” is a sequence.</source>
        <translation>«&#xa0;{part}&#xa0;» est une suite.</translation>
    </message>
    <message>
        <source>“{part}” is a year.</source>
        <translation>«&#xa0;{part}&#xa0;» est une année.</translation>
    </message>
    <message>
        <source>“{part}” is a date.</source>
        <translation>«&#xa0;{part}&#xa0;» est une date.</translation>
    </message>
    <message>
        <source>Add one or two words; rare words are better.</source>
        <translation>Ajoutez un ou deux mots&#xa0;; les mots rares valent mieux.</translation>
    </message>
    <message>
        <source>Rows of keys are easy to guess.</source>
        <translation>Les rangées de touches sont faciles à deviner.</translation>
    </message>
    <message>
        <source>What repeats itself is easy to guess.</source>
        <translation>Ce qui se répète est facile à deviner.</translation>
    </message>
    <message>
        <source>Letters or figures in their usual order are easy to guess.</source>
        <translation>Des lettres ou des chiffres dans leur ordre habituel sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Years are easy to guess.</source>
        <translation>Les années sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Dates are easy to guess.</source>
        <translation>Les dates sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Leave out years and dates that have to do with you.</source>
        <translation>Laissez de côté les années et les dates qui vous concernent.</translation>
    </message>
    <message>
        <source>Names are easy to guess.</source>
        <translation>Les noms sont faciles à deviner.</translation>
    </message>
    <message>
        <source>Many people use this passphrase; it is tried first.</source>
        <translation>Beaucoup de gens utilisent cette phrase de passe&#xa0;; elle est essayée en premier.</translation>
    </message>
    <message>
        <source>Use several words that do not belong together.</source>
        <translation>Prenez plusieurs mots qui n’ont rien à voir entre eux.</translation>
    </message>
    <message>
        <source>Signs, figures and capital letters are not needed.</source>
        <translation>Les signes, les chiffres et les majuscules ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>Use words instead of keys that lie beside each other.</source>
        <translation>Prenez des mots plutôt que des touches voisines.</translation>
    </message>
    <message>
        <source>Use each word and each sign once.</source>
        <translation>Utilisez chaque mot et chaque signe une seule fois.</translation>
    </message>
    <message>
        <source>Leave out letters and figures in their usual order.</source>
        <translation>Laissez de côté les lettres et les chiffres dans leur ordre habituel.</translation>
    </message>
    <message>
        <source>Leave out years.</source>
        <translation>Laissez de côté les années.</translation>
    </message>
    <message>
        <source>This is like a passphrase that many people use.</source>
        <translation>Cela ressemble à une phrase de passe que beaucoup de gens utilisent.</translation>
    </message>
    <message>
        <source>One word alone is easy to guess.</source>
        <translation>Un seul mot est facile à deviner.</translation>
    </message>
    <message>
        <source>A capital letter at the beginning does not help much.</source>
        <translation>Une majuscule au début n’aide guère.</translation>
    </message>
    <message>
        <source>Capital letters throughout do not help much.</source>
        <translation>Tout écrire en majuscules n’aide guère.</translation>
    </message>
    <message>
        <source>Words written backwards are hardly harder to guess.</source>
        <translation>Des mots écrits à l’envers ne sont guère plus difficiles à deviner.</translation>
    </message>
    <message>
        <source>Signs in place of letters, like @ for a, do not help much.</source>
        <translation>Des signes à la place de lettres, comme @ pour a, n’aident guère.</translation>
    </message>
</context>
</TS>
