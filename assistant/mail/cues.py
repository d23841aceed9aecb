"""Words by which mail programs of many languages mark what is not newly written.

Facts about the programs' output (Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, Proton, mobile clients);
shape decides first, words only where shape leaves a doubt. Compared case-folded.
"""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a header line of a quoted or pasted mail holds."""

    FROM = "from"
    DATE = "date"
    TO = "to"
    CC = "cc"
    SUBJECT = "subject"
    REPLY_TO = "reply_to"
    ID = "id"


def _words(text: str) -> tuple[str, ...]:
    return tuple(" ".join(part.split()) for part in text.casefold().split("|"))


_ROLES = {
    Role.FROM: _words(
        """
    from | von | de | da | van | från | fra | lähettäjä | od | от | від | kimden | gönderen |
    feladó | από | 差出人 | 送信者 | 发件人 | 寄件者 | 보낸 사람 | 보낸사람 | expéditeur |
    remitente | mittente | afzender | absender | nadawca | odesílatel | expeditor | מאת | من | từ |
    จาก | dari | από τον | de la | saatja | no | nuo | pošiljatelj | avsender | afsender
    """
    ),
    Role.DATE: _words(
        """
    sent | date | gesendet | datum | envoyé | date d'envoi | enviado | fecha | enviado el | data |
    inviato | verzonden | skickat | sendt | dato | lähetetty | päivämäärä | päiväys | wysłano |
    data wysłania | отправлено | дата | надіслано | gönderildi | gönderilme tarihi | tarih |
    elküldve | dátum | odesláno | odoslané | στάλθηκε | ημερομηνία | 送信日時 | 日付 | 日時 |
    发送时间 | 发送日期 | 日期 | 寄件日期 | 寄送日期 | 보낸 날짜 | 날짜 | trimis | trimis la | dată |
    נשלח | תאריך | تاريخ | التاريخ | تم الإرسال | gửi | ngày | วันที่ | dikirim | tanggal |
    saadetud | kuupäev | envoyé le | inviato il
    """
    ),
    Role.TO: _words(
        """
    to | an | à | a | para | aan | naar | till | til | vastaanottaja | do | komu | кому | kime |
    alıcı | címzett | pro | προς | 宛先 | 收件人 | 받는 사람 | 받는사람 | către | אל | إلى | đến |
    ถึง | kepada | destinataire | destinatario | destinatário | ontvanger | empfänger
    """
    ),
    Role.CC: _words(
        """
    cc | kopie | copie | copia | kopia | kopi | kopio | копия | копія | bilgi | másolatot kap |
    抄送 | 副本 | 참조 | dw | rc | bcc
    """
    ),
    Role.SUBJECT: _words(
        """
    subject | betreff | objet | asunto | oggetto | onderwerp | assunto | ämne | emne | aihe | temat |
    тема | konu | tárgy | předmět | predmet | θέμα | 件名 | 主题 | 主旨 | 標題 | 제목 | subiect |
    נושא | الموضوع | chủ đề | เรื่อง | subjek | perihal | teema | tēma | tema
    """
    ),
    Role.REPLY_TO: _words(
        """
    reply-to | reply to | antwort an | répondre à | responder a | rispondi a
    """
    ),
    Role.ID: _words(
        """
    message-id
    """
    ),
}
ROLE_OF = {word: role for role, words in _ROLES.items() for word in words}

WROTE = _words(
    """
    wrote | writes | schrieb | schreibt | a écrit | écrit | écrivait | escribió | ha scritto |
    scritto | scrive | schreef | het volgende geschreven | geschreven | escreveu | napisał |
    napisała | napisał(a) | pisze | skrev | kirjoitti | написал | написала | написал(а) | пишет |
    писал | писал(а) | написав | написала | yazdı | şunu yazdı | ezt írta | írta | napsal | napsala |
    napsal(a) | napísal | napísal(a) | a scris | έγραψε | написа | schrieb am | כתב | כתבה | כתב/ה |
    كتب | كتبت | đã viết | viết | เขียน | menulis | rašė | rakstīja | kirjutas | je napisao |
    je napisal | je napisala | написао је | va escriure | idatzi du | のメール | 書きました |
    wrote the following | 写道 | 寫道 | 写到 | 작성 | 씀 | 님이 작성 | her yazdı
    """
)
"""How an attribution line ends, before its colon."""

OPENERS = _words(
    """
    on | am | le | el | il | il giorno | em | op | den | w dniu | dnia | dne | dňa | pe | στις |
    la data | vào | pada | на | в | вт | ср | чт | пт | сб | вс | пн | på | 2
    """
)
"""How an attribution line that was broken in two begins."""

DIVIDERS = _words(
    """
    original message | originalnachricht | ursprüngliche nachricht | ursprungliche nachricht |
    message d'origine | message original | message initial | mensaje original | messaggio originale |
    oorspronkelijk bericht | mensagem original | ursprungligt meddelande | originalmeddelande |
    oprindelig meddelelse | opprinnelig melding | alkuperäinen viesti | wiadomość oryginalna |
    oryginalna wiadomość | исходное сообщение | оригинальное сообщение | пересылаемое сообщение |
    вихідне повідомлення | orijinal mesaj | özgün ileti | eredeti üzenet | původní zpráva |
    původní e-mail | pôvodná správa | mesaj original | αρχικό μήνυμα | 元のメッセージ | 原始邮件 |
    原始郵件 | 원본 메시지 | 원본 메일 | reply message | original appointment | original-nachricht |
    antwort nachricht | original email | forwarded message | weitergeleitete nachricht | message transféré |
    mensaje reenviado | messaggio inoltrato | doorgestuurd bericht | mensagem encaminhada |
    vidarebefordrat meddelande | videresendt meddelelse | videresendt melding | välitetty viesti |
    wiadomość przekazana | przekazana wiadomość | пересланное сообщение | iletilen mesaj |
    továbbított üzenet | přeposlaná zpráva | προωθημένο μήνυμα | 転送メッセージ | 转发邮件 |
    转发的邮件 | 전달된 메시지 | הודעה מקורית | הודעה שהועברה | الرسالة الأصلية |
    رسالة معاد توجيهها | tin nhắn gốc | pesan asli | isi mesaj asal
    """
)
"""What stands between the dashes above an earlier mail."""

FORWARDS = _words(
    """
    forward | weitergeleitet | transf | reenviad | inoltrat | doorgestuurd | encaminhad |
    vidarebefordr | videresend | välitet | przekaz | переслан | пересыл | iletil | továbbít |
    přeposl | προωθ | 転送 | 转发 | 전달 | שהועברה | معاد توجيه
    """
)
"""What makes of such a divider that of a forwarded mail."""

REPLY_ABOVE = _words(
    """
    reply above this line | type your reply above | reply to this email above |
    antworten sie über dieser zeile | bitte antworten sie oberhalb |
    répondre au-dessus de cette ligne | répondez au-dessus | responda por encima de esta línea |
    scrivi la tua risposta sopra | antwoord boven deze | responda acima desta linha | svara ovanför |
    odpowiedz powyżej
    """
)

INLINE = _words(
    """
    inline | in-line | in line below | answers below | answer below | comments below | replies below |
    between the lines | antworten unten | réponses ci-dessous | respuestas abajo
    """
)
"""What a person says who answers inside the older mail, where no mark tells their words apart."""

COLOURS = _words(
    """
    in red | in blue | in green | in bold | in rot | in blau | in grün | rot markiert | en rouge | en bleu |
    en vert | en rojo | en azul | en verde | in rosso | in blu | in het rood | in het blauw | em vermelho |
    em azul | na czerwono | na niebiesko | i rött | i blått | med rødt | punaisella |
    красным | синим | kırmızı
    """
)
ANSWERS = _words(
    """
    answer | comment | repl | respon | my notes | marked | antwort | kommentar |
    anmerkung | réponse | commentaire |
    respuesta | comentario | rispost | commenti | antwoord | opmerking | resposta |
    odpowied | svar | vastau |
    ответ | cevap
    """
)
"""Only together with one of these is a colour a way of answering rather than that of a lamp."""

DEVICE = _words(
    """
    sent from | von meinem | vom meinem | gesendet von | gesendet mit | diese nachricht wurde von |
    envoyé de | envoyé depuis | envoyé à partir | enviado desde | enviado do | enviado de |
    enviado a partir | inviato da | inviato dal | verzonden vanaf | verzonden met | verstuurd vanaf |
    skickat från | skickades från | sendt fra | lähetetty | wysłane z | wysłano z | отправлено с |
    отправлено из | надіслано з | gönderildi | tarafından gönderildi | küldve | odesláno z |
    odoslané z | trimis de pe | trimis din | στάλθηκε από | から送信 | 发自 | 發自 | 从我的 |
    傳送自 | 나의 | 에서 보냄 | נשלח מ | أُرسلت من | مرسل من | được gửi từ | dikirim dari |
    get outlook for | outlook für | obtenir outlook | obtenga outlook | scarica outlook |
    outlook voor | obter o outlook | hämta outlook | pobierz outlook | downloaden outlook |
    sent with | sent via | sent using | mit freundlichen grüßen gesendet von
    """
)
"""What mobile mail programs put below a text."""

DEVICES = _words(
    """
    iphon | ipad | ios | ipod | android | samsung | galaxy | huawei | xiaomi | redmi | pixel |
    blackberry | windows | outlook | yahoo | gmail | proton | mail für |
    mail for | aqua mail | k-9 | k9 | bluemail | gmx | web.de | t-online | free.fr | orange |
    laposte | mail.ru | yandex | smartphone | handy | mobile | mobil | phone | telefon | telefoon |
    telefono | teléfono | móvil | tablet | nokia | sony | htc | motorola | lg | oneplus | oppo |
    vivo | nine | spark | airmail | thunderbird | myMail | app | desktop
    """
)

SIGN_OFFS = _words(
    """
    regards | kind regards | best regards | best wishes | best | warm regards | many thanks |
    thanks | thank you | cheers | sincerely | yours sincerely | yours faithfully | yours truly |
    mit freundlichen grüßen | mit freundlichem gruß | freundliche grüße | viele grüße | beste grüße |
    liebe grüße | mfg | lg | vg | gruß | cordialement | bien cordialement | bien à vous |
    sincères salutations | salutations distinguées | saludos | un saludo | atentamente |
    saludos cordiales | cordiali saluti | distinti saluti | saluti | grazie |
    met vriendelijke groet | vriendelijke groeten | groeten | mvg | atenciosamente | cumprimentos |
    abraços | pozdrawiam | z poważaniem | med vänliga hälsningar | vänliga hälsningar | mvh |
    hälsningar | med venlig hilsen | vennlig hilsen | hilsen | ystävällisin terveisin | terveisin |
    с уважением | saygılarımla | üdvözlettel | s pozdravem | s pozdravom | cu stimă | με εκτίμηση
    """
)

DISCLAIMER_STARTS = _words(
    """
    this e-mail | this email | this message | the information contained | the information in this |
    the contents of this | confidentiality notice | confidentiality note | disclaimer | notice: |
    diese e-mail | diese nachricht | der inhalt dieser | die information | ce message | ce courriel |
    cet e-mail | ce mail | les informations contenues | este mensaje | este correo | esta mensagem |
    este e-mail | aviso legal | aviso de confidencialidad | questo messaggio | questa e-mail |
    le informazioni contenute | dit bericht | deze e-mail | dit e-mailbericht | ta wiadomość |
    niniejsza wiadomość | detta meddelande | det här meddelandet | denne e-mail | denne e-posten |
    tämä viesti | это сообщение | настоящее сообщение | bu e-posta | bu mesaj | ez az üzenet |
    tato zpráva | virus-free | please consider the environment | bitte denken sie an die umwelt |
    bitte prüfen sie, ob | pensez à l'environnement | avant d'imprimer | antes de imprimir |
    prima di stampare | if you are not the intended | if you have received this
    """
)
"""How a paragraph begins that a company's server appends."""

DISCLAIMER_WORDS = _words(
    """
    confidential | intended | recipient | addressee | privileged | unauthori | received this |
    in error | delete | disclos | vertraulich | adressat | empfänger | irrtümlich | unbefugt |
    rechtlich geschützt | vernichten | confidentiel | destinataire | par erreur | supprimer |
    confidencial | destinatario | destinatário | por error | por engano | riservat | per errore |
    vertrouwelijk | geadresseerde | ontvanger | abusievelijk | poufn | adresat | omyłk | usunięci |
    konfidentiell | mottagare | fortrolig | modtager | luottamuksell | vastaanottaja |
    конфиденциальн | получател | ошибк | gizli | alıcı | bizalmas | címzett | důvěrn | příjemc |
    virus | avast | avg | printing | imprimer | imprimir | stampare | ausdruck | liability |
    haftung | legally
    """
)
