// Text arrives from customers and models: it is set with textContent, never parsed.
export default function ({ data, parentElement }) {
  const reply = parentElement.querySelector(".reply")
  const list = parentElement.querySelector(".findings")
  if (!reply || !list) return
  reply.hidden = !data.withText
  reply.setAttribute("role", "region")
  reply.setAttribute("aria-label", data.writing ? "Reply, being written" : "Reply, checked")
  reply.setAttribute("aria-busy", String(Boolean(data.writing)))
  reply.setAttribute("tabindex", "0")
  if (data.language) reply.setAttribute("lang", data.language)
  else reply.removeAttribute("lang")
  reply.replaceChildren(...data.stretches.map((stretch) => stretchNode(stretch, data.findings)))
  if (data.writing) reply.append(element("span", "caret", "▍"))
  list.setAttribute("aria-label", "Findings")
  list.replaceChildren(...data.findings.map((finding, number) => card(finding, number)))
  list.hidden = data.findings.length === 0
  list.onclick = (event) => point(parentElement, event.target)
  list.onkeydown = (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      point(parentElement, event.target)
    }
  }
  reply.onclick = (event) => {
    const mark = event.target.closest?.("mark[data-finding]")
    const wanted = mark && list.querySelector(`[data-number="${mark.dataset.finding}"]`)
    if (wanted) light(wanted)
  }
}

function element(tag, name, text) {
  const node = document.createElement(tag)
  if (name) node.className = name
  if (text !== undefined) node.textContent = text
  return node
}

function stretchNode(stretch, findings) {
  if (stretch.findings.length === 0 && !stretch.slot) return document.createTextNode(stretch.text)
  const mark = element("mark", "", stretch.text)
  if (stretch.findings.length > 0) {
    const first = findings[stretch.findings[0]]
    mark.className = first.severity
    mark.dataset.finding = stretch.findings[0]
    mark.title = stretch.findings.map((number) => `${findings[number].rule}: ${findings[number].message}`).join("\n")
  } else {
    mark.className = "slot"
    mark.title = "to be filled in"
  }
  return mark
}

function card(finding, number) {
  const item = element("li", finding.severity)
  item.dataset.number = number
  item.tabIndex = 0
  const head = element("div", "head")
  head.append(element("span", "severity", finding.severity), element("span", "rule", finding.rule))
  if (finding.verdict !== "fail") head.append(element("span", "verdict", finding.verdict))
  if (finding.source) head.append(element("span", "source", `by the ${finding.source}`))
  item.append(head, element("div", "message", finding.message))
  if (finding.because && finding.because !== finding.message) item.append(element("div", "because", finding.because))
  for (const near of finding.near) {
    const line = element("div", "near", "closest: ")
    line.append(element("q", "", near.text), document.createTextNode(` (${near.because})`))
    item.append(line)
  }
  if (finding.repair) item.append(element("div", "repair", finding.repair))
  return item
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
