// Text arrives from customers and models: it is set with textContent, never parsed.
export default function ({ data, parentElement, setTriggerValue }) {
  const reply = parentElement.querySelector(".reply")
  const list = parentElement.querySelector(".findings")
  if (!reply || !list) return
  reply.hidden = !data.withText
  reply.setAttribute("role", "region")
  reply.setAttribute("aria-label", data.writing ? "Reply, being written" : data.name)
  reply.setAttribute("aria-busy", String(Boolean(data.writing)))
  reply.setAttribute("tabindex", "0")
  if (data.language) reply.setAttribute("lang", data.language)
  else reply.removeAttribute("lang")
  reply.replaceChildren(...data.stretches.map((stretch) => stretchNode(stretch, data.findings)))
  if (data.writing) reply.append(element("span", "caret", "▍"))
  ledger(parentElement, data)
  list.setAttribute("aria-label", "Findings")
  const before = remembered(list)
  list.replaceChildren(...data.findings.map((finding, number) => card(finding, number, setTriggerValue)))
  recall(list, before)
  list.hidden = data.findings.length === 0
  list.onclick = (event) => point(parentElement, event.target)
  list.onkeydown = (event) => {
    if (event.target.tagName !== "LI" || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      point(parentElement, event.target)
    }
    if (event.key === "d" || event.key === "u") {
      event.target.querySelector(event.key === "d" ? ".dismiss" : ".restore")?.click()
    }
  }
  reply.onclick = (event) => {
    const mark = event.target.closest?.("mark[data-finding]")
    const wanted = mark && list.querySelector(`[data-number="${mark.dataset.finding}"]`)
    if (wanted) light(wanted)
  }
}

// What the reply states as fact, claim by claim; pointing at one shows its words in the reply.
function ledger(root, data) {
  const part = root.querySelector(".ledger")
  const list = part.querySelector(".claims")
  part.hidden = data.claims.length === 0
  part.querySelector("summary").textContent = `Ledger of ${data.ledger}`
  list.setAttribute("aria-label", "Claims")
  list.replaceChildren(...data.claims.map(claimLine))
  const shown = (target) => {
    const item = target.closest?.("li")
    if (item) root.querySelectorAll(`[data-claims~="${item.dataset.claim}"]`).forEach(light)
  }
  list.onclick = (event) => shown(event.target)
  list.onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return
    event.preventDefault()
    shown(event.target)
  }
}

function claimLine(claim, number) {
  const item = element("li", claim.status)
  item.dataset.claim = number
  item.tabIndex = 0
  item.append(element("span", "status", claim.status), element("span", "kind", claim.kind), element("q", "", claim.text))
  if (claim.because) item.append(element("div", "because", claim.because))
  if (claim.source) {
    const line = element("div", "near", `${claim.name}: `)
    line.append(element("q", "", claim.source))
    item.append(line)
  }
  return item
}

function element(tag, name, text) {
  const node = document.createElement(tag)
  if (name) node.className = name
  if (text !== undefined) node.textContent = text
  return node
}

function stretchNode(stretch, findings) {
  const bare = stretch.findings.length === 0 && !stretch.slot
  if (bare && stretch.claims.length === 0) return document.createTextNode(stretch.text)
  const mark = element(bare ? "span" : "mark", "", stretch.text)
  if (stretch.claims.length > 0) mark.dataset.claims = stretch.claims.join(" ")
  if (bare) return mark
  if (stretch.findings.length > 0) {
    const first = findings[stretch.findings[0]]
    mark.className = first.dismissed ? "dismissed" : first.severity
    mark.dataset.finding = stretch.findings[0]
    mark.title = stretch.findings.map((number) => `${findings[number].rule}: ${findings[number].message}`).join("\n")
  } else {
    mark.className = "slot"
    mark.title = "to be filled in"
  }
  return mark
}

function card(finding, number, ask) {
  const item = element("li", finding.dismissed ? `${finding.severity} dismissed` : finding.severity)
  item.dataset.number = number
  item.dataset.fingerprint = finding.fingerprint
  item.tabIndex = 0
  const head = element("div", "head")
  head.append(element("span", "severity", finding.severity), element("span", "rule", finding.rule))
  if (finding.verdict !== "fail") head.append(element("span", "verdict", finding.verdict))
  if (finding.source) head.append(element("span", "source", `by the ${finding.source}`))
  item.append(head, element("div", "message", finding.message))
  if (!finding.dismissed) item.append(...advice(finding))
  if (finding.figures.length > 0) item.append(figures(finding))
  if (finding.dismissed) item.append(...dismissal(finding, ask))
  else if (finding.dismissible) item.append(dismissButton(finding, ask))
  return item
}

function advice(finding) {
  const parts = []
  if (finding.because && finding.because !== finding.message) parts.push(element("div", "because", finding.because))
  for (const near of finding.near) {
    const line = element("div", "near", "closest: ")
    line.append(element("q", "", near.text), document.createTextNode(` (${near.because})`))
    parts.push(line)
  }
  if (finding.repair) parts.push(element("div", "repair", finding.repair))
  return parts
}

function figures(finding) {
  const part = element("details", "figures")
  part.append(element("summary", "", "How often is this rule right?"))
  part.append(...finding.figures.map((line) => element("p", "", line)))
  return part
}

function button(name, text, keys, label, pressed) {
  const made = element("button", name, text)
  made.type = "button"
  made.setAttribute("aria-label", label)
  made.setAttribute("aria-keyshortcuts", keys)
  made.title = `${label} (${keys} on the finding)`
  made.onclick = pressed
  return made
}

function dismissButton(finding, ask) {
  const { fingerprint } = finding
  return button("dismiss", "Dismiss", "D", `Dismiss: ${finding.rule}`, () => ask("dismiss", { fingerprint }))
}

function dismissal(finding, ask) {
  const { fingerprint } = finding
  const line = element("div", "by", finding.reason ? `${finding.dismissed}: ` : finding.dismissed)
  if (finding.reason) line.append(element("q", "", finding.reason))
  if (!finding.dismissible) return [line]
  const undo = button("restore", "Undo", "U", `Undo: ${finding.rule}`, () => ask("restore", { fingerprint }))
  return finding.reason ? [line, undo] : [line, reasonField(finding, ask), undo]
}

function reasonField(finding, ask) {
  const field = element("input", "why")
  field.placeholder = "Why? (optional)"
  field.maxLength = 300
  field.setAttribute("aria-label", `Why is ${finding.rule} dismissed? (optional)`)
  field.onchange = () => field.value.trim() && ask("dismiss", { fingerprint: finding.fingerprint, reason: field.value })
  return field
}

// The cards are made anew at every change; what was open and where the keyboard was comes back.
function remembered(list) {
  const open = [...list.querySelectorAll("details[open]")].map((part) => part.closest("li").dataset.fingerprint)
  const focused = list.getRootNode().activeElement?.closest?.("li")?.dataset.fingerprint
  return { open, focused }
}

function recall(list, { open, focused }) {
  for (const item of list.children) {
    if (open.includes(item.dataset.fingerprint)) item.querySelector("details").open = true
  }
  if (focused) [...list.children].find((item) => item.dataset.fingerprint === focused)?.focus()
}

function point(root, target) {
  const item = target.closest?.("li")
  const mark = item && root.querySelector(`mark[data-finding="${item.dataset.number}"]`)
  if (mark) light(mark)
}

function light(node) {
  node.scrollIntoView({ block: "nearest" })
  node.classList.add("lit")
  setTimeout(() => node.classList.remove("lit"), 1500)
}
