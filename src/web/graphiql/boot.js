// Starts GraphiQL in the page; what it needs to know stands in the page's script of type application/json.
const options = JSON.parse(document.getElementById('options').textContent)
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) =>
    ({ editorWorkerService: options.workers.editor, json: options.workers.json, graphql: options.workers.query })[label],
}
self.YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options.graphiql)
