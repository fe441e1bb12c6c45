package order_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"example.com/orders/internal/order"
)

func TestStatusTravelsAsItsName(t *testing.T) {
	encoded, err := json.Marshal(order.Statuses())
	if err != nil {
		t.Fatal(err)
	}
	if want := `["pending","paid","shipped","cancelled"]`; string(encoded) != want {
		t.Errorf("got %s, want %s", encoded, want)
	}
	var decoded []order.Status
	if err := json.Unmarshal(encoded, &decoded); err != nil || len(decoded) != 4 || decoded[3] != order.Cancelled {
		t.Errorf("got %v, %v", decoded, err)
	}
}

func TestUnknownStatusIsRefused(t *testing.T) {
	_, err := order.ParseStatus("lost")
	var invalid *order.InvalidError
	if !errors.As(err, &invalid) || !strings.Contains(err.Error(), `[pending paid shipped cancelled], got "lost"`) {
		t.Errorf("got %v", err)
	}
	var status order.Status
	if err := json.Unmarshal([]byte(`"lost"`), &status); err == nil {
		t.Error("an unknown name was decoded")
	}
	if _, err := json.Marshal(order.Status(0)); err == nil {
		t.Error("the zero status was encoded")
	}
	if got := order.Status(9).String(); got != "Status(9)" {
		t.Errorf("got %s", got)
	}
}
