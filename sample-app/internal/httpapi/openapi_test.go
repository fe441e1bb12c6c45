package httpapi_test

import (
	"net/http"
	"strings"
	"testing"

	"go.uber.org/mock/gomock"
	"go.yaml.in/yaml/v3"

	"example.com/orders/api"
	"example.com/orders/internal/order"
)

// The document and the routes must not drift apart: every operation of the
// document has to reach a handler.
func TestEveryOperationOfTheDocumentIsRouted(t *testing.T) {
	var document struct {
		Paths map[string]map[string]any `yaml:"paths"`
	}
	if err := yaml.Unmarshal(api.OpenAPI, &document); err != nil {
		t.Fatal(err)
	}
	operations := 0
	for path, methods := range document.Paths {
		delete(methods, "parameters") // the one key of a path that is not a method
		for method := range methods {
			operations++
			t.Run(method+" "+path, func(t *testing.T) {
				f := newFixture(t)
				f.orders.EXPECT().Get(gomock.Any(), gomock.Any()).Return(order.Order{}, nil).AnyTimes()
				f.orders.EXPECT().Delete(gomock.Any(), gomock.Any()).Return(nil).AnyTimes()
				f.orders.EXPECT().List(gomock.Any(), gomock.Any()).Return(nil, nil).AnyTimes()

				answer := f.do(strings.ToUpper(method), strings.ReplaceAll(path, "{id}", "1"), "no JSON")
				if answer.Code == http.StatusNotFound || answer.Code == http.StatusMethodNotAllowed {
					t.Errorf("got %d", answer.Code)
				}
			})
		}
	}
	if operations != 8 {
		t.Errorf("the document has %d operations, the service has 8 routes", operations)
	}
}
