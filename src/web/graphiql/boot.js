// Starts GraphiQL in the page; what it needs to know stands in the page's script of type application/json.
const options = JSON.parse(document.getElementById('options').textContent)
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) =>
    ({ editorWorkerService: options.workers.editor, json: options.workers.json, graphql: options.workers.query })[label],
}
// GraphiQL lets tabs be dragged, and the drag takes the pointer away from their buttons: a click would never arrive.
const keepClick = (event) => event.target.closest('.graphiql-tab button') && event.stopPropagation()
window.addEventListener('pointerdown', keepClick, true)
self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options.graphiql)
